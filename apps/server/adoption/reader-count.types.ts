import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '#calendar';
import { DateScalar } from '../graphql/date.scalar.js';

@ObjectType('ReaderCount', { description: 'Card readers shipped (発送台数); a hospital can have up to three.' })
export class ReaderCountType {
  @Field(() => DateScalar, { description: 'The day the count is about.' })
  asOf: Day;

  @Field(() => Int, { description: 'Readers shipped so far. Unit: readers (台).' })
  readers: number;

  @Field(() => Int, { description: 'Facilities (施設) they were shipped to.' })
  facilities: number;
}
