import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Day } from '#calendar';
import { KIND, VERB, type Source } from '#rollout';
import { DateScalar } from '../graphql/date.scalar.js';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import { describe, enumOf } from '../graphql/enum-of.js';
import { SourceEnum } from '../graphql/vocabulary.types.js';

export type LogVerb = keyof typeof VERB;
export type LogKind = keyof typeof KIND;

const LogVerbEnum = enumOf(Object.keys(VERB) as LogVerb[]);
registerEnumType(LogVerbEnum, {
  name: 'LogVerb',
  description: 'What an event does.',
  valuesMap: describe({
    SET: 'It holds from the day on',
    END: 'It held until the day (a cancelled application was true until then)',
    RETRACT: 'The event named was never true',
  }),
});

const LogKindEnum = enumOf(Object.keys(KIND) as LogKind[]);
registerEnumType(LogKindEnum, {
  name: 'LogKind',
  description: 'What an event is about: a milestone or an attribute.',
});

@ObjectType('LogEntry', { description: 'One event of the append-only milestone log.' })
export class LogEntryType {
  @Field(() => ID, { description: 'Id of the event, in the order of entry.' })
  id: string;

  @Field(() => LogVerbEnum, { description: 'SET, END or RETRACT.' })
  verb: LogVerb;

  @Field(() => LogKindEnum, { description: 'What it is about.' })
  kind: LogKind;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day it is about; null: since the log began, or a RETRACT.',
  })
  day: Day | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'By kind: readers, vendor id, planned month (yyyymm), visit or expiry day (days since 1970), number of the ' +
      'blocker in the order of Blocker, or type × 100 + prefecture of a register entry.',
  })
  value: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'In words, in Japanese: vendor, code and name of a register entry, reason of a RETRACT.',
  })
  text: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was learnt, on the domain clock.' })
  learntAt: Date;

  @Field(() => SourceEnum, { description: 'How it came to us.' })
  source: Source;

  @Field(() => String, {
    nullable: true,
    description: 'Display name of who entered it; null: it was loaded.',
  })
  by: string | null;

  @Field(() => Int, { nullable: true, description: 'Batch it came in, for Mutation.undoBatch.' })
  batch: number | null;

  @Field(() => ID, { nullable: true, description: 'Event this one retracts.' })
  retracts: string | null;

  @Field(() => ID, { nullable: true, description: 'Event that retracts this one; null: it stands.' })
  retractedBy: string | null;
}
