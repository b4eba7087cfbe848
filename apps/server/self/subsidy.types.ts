import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Day } from '#calendar';
import { CLAIM_STATES, DOCUMENTS, type ClaimState, type Share, type SubsidyDocument } from '#rollout';
import { DateScalar } from '../graphql/date.scalar.js';
import { describe, enumOf } from '../graphql/enum-of.js';

export const ClaimStateEnum = enumOf(Object.keys(CLAIM_STATES) as ClaimState[]);
registerEnumType(ClaimStateEnum, {
  name: 'ClaimState',
  description: 'How far the claim of the subsidy is, as the facility says.',
  valuesMap: describe({ PREPARED: 'Documents prepared', SENT: 'Claim sent', PAID: 'Subsidy paid' }),
});

const ShareEnum = enumOf<Share>(['FULL', 'THREE_QUARTERS', 'NOT_APPLIED', 'OTHER_RULES']);
registerEnumType(ShareEnum, {
  name: 'SubsidyShare',
  description: 'What part of the cost up to the cap is subsidised.',
  valuesMap: describe({
    FULL: 'All of it: the reader was applied for by 2021-03-31',
    THREE_QUARTERS: 'Three quarters: applied for later',
    NOT_APPLIED: 'Cannot be said: no reader is applied for',
    OTHER_RULES: 'Hospitals: other rules, which this system does not know',
  }),
});

const DocumentEnum = enumOf<SubsidyDocument>([...DOCUMENTS]);
registerEnumType(DocumentEnum, {
  name: 'SubsidyDocument',
  description: 'What a claim needs.',
  valuesMap: describe({ RECEIPT: '領収書', BREAKDOWN: '内訳書', COMPLETION_REPORT: '事業完了報告書' }),
});

@ObjectType('Subsidy', {
  description: 'What a facility may get for introducing the check. Amounts in yen; null: cannot be said.',
})
export class SubsidyType {
  @Field(() => ShareEnum, { description: 'Decided by type and application date.' })
  share: Share;

  @Field(() => Int, { nullable: true, description: 'Cost that is subsidised at most.' })
  cap: number | null;

  @Field(() => Int, { nullable: true, description: 'What one gets at most.' })
  most: number | null;

  @Field(() => Int, { nullable: true, description: "The vendor's quotation, as the facility entered it." })
  quotation: number | null;

  @Field(() => Int, { nullable: true, description: 'What one gets for the quotation, rounded down.' })
  expected: number | null;

  @Field(() => Int, { nullable: true, description: 'What of the quotation one pays oneself.' })
  ownCost: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'By how much the quotation exceeds the cap; 0: it does not.',
  })
  aboveCap: number | null;

  @Field(() => ClaimStateEnum, { nullable: true, description: 'null: not begun.' })
  claim: ClaimState | null;

  @Field(() => DateScalar, { description: 'Set-up, payment and claim have to be complete by this day.' })
  completeBy: Day;

  @Field(() => [DocumentEnum], { description: 'What a claim needs.' })
  documents: readonly SubsidyDocument[];
}
