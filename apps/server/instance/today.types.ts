import { Field, ObjectType } from '@nestjs/graphql';
import type { Day } from '#calendar';
import { DateScalar } from '../graphql/date.scalar.js';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';

@ObjectType('Today', { description: 'The domain clock and what kind of database this is.' })
export class TodayType {
  @Field(() => DateScalar, { description: 'Today in Japan on the domain clock; the default of asOf.' })
  today: Day;

  @Field(() => DateTimeScalar, {
    description: 'Now on the domain clock. In a demo it starts at 2021-07-12 09:00 Japan time.',
  })
  now: Date;

  @Field(() => DateScalar, { description: 'First day the log covers; before it everything reads 記録なし.' })
  logBeganOn: Day;

  @Field(() => Boolean, { description: 'true: デモデータ（架空）, say so on every page and file.' })
  demo: boolean;

  @Field(() => Boolean, { description: 'The viewer may call Mutation.moveClock.' })
  canMoveClock: boolean;
}
