import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { KnowledgePoint, ReaderCount, RecordStatus } from '#adoption';
import type { Day } from '#calendar';
import { DateScalar } from '../graphql/date.scalar.js';
import { KnowledgePointType } from '../graphql/knowledge-point.types.js';
import { RecordStatusEnum } from '../graphql/vocabulary.types.js';

@ObjectType('ReaderCount', {
  description: 'Card readers shipped (発送台数); a hospital can have up to three.',
})
export class ReaderCountType implements ReaderCount {
  @Field(() => DateScalar, { description: 'The day the count is about.' })
  asOf: Day;

  @Field(() => KnowledgePointType, { description: 'What was known when they were counted.' })
  asKnownOn: KnowledgePoint;

  @Field(() => RecordStatusEnum, { description: 'Anything but RECORDED: show 記録なし, the counts are 0.' })
  record: RecordStatus;

  @Field(() => Int, { description: 'Readers shipped so far. Unit: readers (台).' })
  readers: number;

  @Field(() => Int, { description: 'Facilities (施設) they were shipped to.' })
  facilities: number;
}
