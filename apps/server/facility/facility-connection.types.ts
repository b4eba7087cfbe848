import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { KnowledgePoint, RecordStatus } from '#adoption';
import type { Day } from '#calendar';
import { DateScalar } from '../graphql/date.scalar.js';
import { KnowledgePointType } from '../graphql/knowledge-point.types.js';
import { RecordStatusEnum } from '../graphql/vocabulary.types.js';
import { FacilityObject } from './facility.types.js';

@ObjectType('PageInfo', { description: 'Where the next page begins.' })
export class PageInfoType {
  @Field(() => Boolean, { description: 'There is a next page.' })
  hasNextPage: boolean;

  @Field(() => String, { nullable: true, description: 'For `after`; null: the page is empty.' })
  endCursor: string | null;
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

  @Field(() => PageInfoType, { description: 'Where the next page begins.' })
  pageInfo: PageInfoType;

  @Field(() => Int, { description: 'All rows of the filter; the same number as the figure that led here.' })
  totalCount: number;

  @Field(() => DateScalar, { description: 'The day the list is about.' })
  asOf: Day;

  @Field(() => KnowledgePointType, { description: 'What was known.' })
  asKnownOn: KnowledgePoint;

  @Field(() => RecordStatusEnum, { description: 'Anything but RECORDED: the list is empty (記録なし).' })
  record: RecordStatus;
}
