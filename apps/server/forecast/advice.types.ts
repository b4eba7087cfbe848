import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ADVICE_KINDS, type AdviceKind, type Gain } from '#forecast';
import { VendorType } from '../facility/vendor.types.js';
import { describe, enumOf } from '../graphql/enum-of.js';
import { ForecastOriginType } from './forecast.types.js';
import { ScenarioGainType } from './scenario.types.js';
import { SentencePartType } from './sentence.types.js';

export const AdviceKindEnum = enumOf<AdviceKind>(ADVICE_KINDS);
registerEnumType(AdviceKindEnum, {
  name: 'AdviceKind',
  description: 'What is advised.',
  valuesMap: describe({
    ASK_FOR_STARTS: 'Ask those that are ready to enter their start date.',
    ASK_FOR_CONTACTS: 'Ask those that applied to contact a vendor.',
    HURRY_PCS: 'Have PCs delivered earlier.',
    HELP_VENDOR: 'See to a vendor that does not work its queue off.',
    MORE_VISITS: 'One more visit a week.',
    ENTER_START: 'Enter the start date.',
    CONTACT_VENDOR: 'Contact a vendor.',
    ORDER: 'Order.',
    UNBLOCK: 'Solve what holds it up.',
  }),
});

@ObjectType('Advice', {
  description: 'One line, why, and what it is worth by the target day in the same simulation.',
})
export class AdviceType {
  @Field(() => AdviceKindEnum, { description: 'What is advised.' })
  kind: AdviceKind;

  @Field(() => [SentencePartType], { description: 'What to do.' })
  action: readonly SentencePartType[];

  @Field(() => [SentencePartType], { description: 'Why.' })
  reason: readonly SentencePartType[];

  @Field(() => [SentencePartType], { description: 'What it is worth.' })
  effect: readonly SentencePartType[];

  @Field(() => ScenarioGainType, {
    nullable: true,
    description: 'Of facilities operating; null: it is about one facility.',
  })
  gain: Gain | null;

  @Field(() => VendorType, { nullable: true, description: 'The vendor it is about.' })
  vendor: VendorType | null;
}

@ObjectType('NextBestAction', {
  description: 'What of all that is in one’s hands is worth most on the target day.',
})
export class NextBestActionType {
  @Field(() => ForecastOriginType, {
    nullable: true,
    description: 'null: the forecast is being made, ask again in some ten seconds.',
  })
  origin: ForecastOriginType | null;

  @Field(() => AdviceType, { nullable: true, description: 'null: nothing in one’s hands would help.' })
  advice: AdviceType | null;
}
