import { Field, ObjectType } from '@nestjs/graphql';
import type { Day } from '#calendar';
import type { Milestone } from '#rollout';
import { DateScalar } from '../graphql/date.scalar.js';
import { MilestoneEnum } from '../graphql/vocabulary.types.js';

@ObjectType('MilestoneState', { description: 'Whether a facility holds a milestone on the as-of day.' })
export class MilestoneStateType {
  @Field(() => MilestoneEnum, { description: 'The milestone.' })
  milestone: Milestone;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Since when without a break; null: it does not hold. OPERATING may lie ahead: planned.',
  })
  since: Day | null;
}
