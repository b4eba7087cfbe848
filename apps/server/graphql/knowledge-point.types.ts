import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { KnowledgePoint } from '#adoption';
import type { Day } from '#calendar';
import { DateScalar } from './date.scalar.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { describe, enumOf } from './enum-of.js';
import { KnowledgePointIdScalar } from './knowledge-point-id.scalar.js';

export const KnowledgePointKindEnum = enumOf<KnowledgePoint['kind']>(['NOW', 'CLOSE', 'PUBLICATION']);
registerEnumType(KnowledgePointKindEnum, {
  name: 'KnowledgePointKind',
  description: 'What a state of knowledge is.',
  valuesMap: describe({
    NOW: 'As known at the moment of the answer',
    CLOSE: 'As known at the close of a day (24:00 in Japan)',
    PUBLICATION: 'As known when something was published (公表)',
  }),
});

@ObjectType('KnowledgePoint', {
  description: 'A state of knowledge a figure can be reproduced from: entries learnt later are left out.',
})
export class KnowledgePointType implements KnowledgePoint {
  @Field(() => KnowledgePointIdScalar, { nullable: true, description: 'For asKnownOn; null: as known now.' })
  id: string | null;

  @Field(() => KnowledgePointKindEnum, { description: 'Now, the close of a day or a publication.' })
  kind: KnowledgePoint['kind'];

  @Field(() => DateScalar, { description: 'The day it stands for.' })
  day: Day;

  @Field(() => DateTimeScalar, { description: 'Entries learnt before this instant are in.' })
  at: Date;

  @Field(() => String, { nullable: true, description: 'What was published, in Japanese; null for a close.' })
  title: string | null;
}
