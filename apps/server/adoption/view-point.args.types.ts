import { ArgsType, Field } from '@nestjs/graphql';
import type { ViewPoint } from '#adoption';
import type { Day } from '#calendar';
import { DateScalar } from '../graphql/date.scalar.js';
import { KnowledgePointIdScalar } from '../graphql/knowledge-point-id.scalar.js';

@ArgsType()
export class ViewPointArgs implements ViewPoint {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day asked about; default: today, or the day of asKnownOn.',
  })
  asOf?: Day | null;

  @Field(() => KnowledgePointIdScalar, {
    nullable: true,
    description: 'Only what was known then; default: everything known now.',
  })
  asKnownOn?: string | null;
}
