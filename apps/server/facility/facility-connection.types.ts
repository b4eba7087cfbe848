import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { KnowledgePoint, RecordStatus } from '#adoption';
import type { Day } from '#calendar';
import { DateScalar } from '../graphql/date.scalar.js';
import { KnowledgePointType } from '../graphql/knowledge-point.types.js';
import { RecordStatusEnum } from '../graphql/vocabulary.types.js';
import { FacilityObject } from './facility.types.js';

@ObjectType('PageInfo', { description: 'Where the pages around this one begin.' })
export class PageInfoType {
  @Field(() => Boolean, { description: 'There is a next page.' })
  hasNextPage: boolean;

  @Field(() => String, { nullable: true, description: 'For `after`; null: the page is empty.' })
  endCursor: string | null;

  @Field(() => Boolean, { description: 'There are rows before this page.' })
  hasPreviousPage: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'For `after`, to go `first` rows back; null: the page before is the first one.',
  })
  previousCursor: string | null;

  @Field(() => Int, { description: 'Rows of the list before this page.' })
  rowsBefore: number;
}

@ObjectType('FacilityEdge', { description: 'A row and its place in the list.' })
export class FacilityEdgeType {
  @Field(() => String, { description: 'For `after`.' })
  cursor: string;

  @Field(() => FacilityObject, { description: 'The row.' })
  node: FacilityObject;
}

@ObjectType('FacilityConnection', { description: "A page of the facilities in the viewer's scope." })
export class FacilityConnectionType {
  @Field(() => [FacilityObject], { description: 'The rows, in order.' })
  nodes: FacilityObject[];

  @Field(() => [FacilityEdgeType], { description: 'The rows with their cursors.' })
  edges: FacilityEdgeType[];

  @Field(() => PageInfoType, { description: 'Where the pages around this one begin.' })
  pageInfo: PageInfoType;

  @Field(() => Int, { description: 'All rows of the filter; the same number as the figure that led here.' })
  totalCount: number;

  @Field(() => DateScalar, { description: 'The day the list is about.' })
  asOf: Day;

  @Field(() => KnowledgePointType, { description: 'What was known.' })
  asKnownOn: KnowledgePoint;

  @Field(() => String, {
    nullable: true,
    description:
      'How far the log was seen, for Query.changedSince; null: what was known then changes no more.',
  })
  seen: string | null;

  @Field(() => RecordStatusEnum, { description: 'Anything but RECORDED: the list is empty (記録なし).' })
  record: RecordStatus;
}
