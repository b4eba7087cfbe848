import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '#calendar';
import type { FacilityType } from '#facility';
import type { Blocker, Stage } from '#rollout';
import { DateScalar } from '../graphql/date.scalar.js';
import { BlockerEnum, FacilityTypeEnum, StageEnum } from '../graphql/vocabulary.types.js';
import { MilestoneStateType } from './milestone-state.types.js';
import { PrefectureType } from './prefecture.types.js';

/** Plain fields only; vendor, codes and log are batched in facility.resolver.ts. */
@ObjectType('Facility', {
  description:
    'A medical institution or pharmacy. Type, prefecture, vendor, stage, blocker, planned month and milestones are ' +
    'those of the day asked for; name, address, contact and the other fields are those of now.',
})
export class FacilityObject {
  @Field(() => ID, { description: 'Id that stays when the code changes.' })
  id: string;

  @Field(() => String, { description: 'Current code (医療機関・薬局コード), 10 digits.' })
  code: string;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => FacilityTypeEnum, { description: 'Type on the as-of day.' })
  type: FacilityType;

  @Field(() => Boolean, { description: 'true: hospital or clinic was told from the name, nobody said it.' })
  typeInferred: boolean;

  @Field(() => PrefectureType, { description: 'Prefecture on the as-of day.' })
  prefecture: PrefectureType;

  @Field(() => String, { description: 'Municipality (市区町村); empty if unknown.' })
  municipality: string;

  @Field(() => String, { nullable: true, description: '7 digits, no hyphen.' })
  postalCode: string | null;

  @Field(() => String, { description: 'Address; empty if unknown.' })
  address: string;

  @Field(() => String, { nullable: true, description: 'Telephone.' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'Mail address.' })
  email: string | null;

  @Field(() => StageEnum, { description: 'The milestone it has to reach next, on the as-of day.' })
  stage: Stage;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Day of the latest met prerequisite of the stage; opening or start of the log where it has none.',
  })
  waitingSince: Day | null;

  @Field(() => Int, { nullable: true, description: 'Calendar days from waitingSince to the as-of day.' })
  waitingDays: number | null;

  @Field(() => BlockerEnum, { nullable: true, description: 'Why it is stuck (滞留理由) on the as-of day.' })
  blocker: Blocker | null;

  @Field(() => String, {
    nullable: true,
    description: 'Planned introduction month on the as-of day, YYYY-MM.',
  })
  plannedMonth: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Readers (台): delivered, else shipped, else applied for.',
  })
  readers: number | null;

  @Field(() => DateScalar, { nullable: true, description: "Day of the vendor's visit (訪問予定日)." })
  visitOn: Day | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Operation start date as it stands now, planned or begun; null: none.',
  })
  startsOn: Day | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day the device certificate expires.' })
  certificateExpiresOn: Day | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Opening; null: unknown, taken as open since the log began.',
  })
  openedOn: Day | null;

  @Field(() => DateScalar, { nullable: true, description: 'Closing; null: open.' })
  closedOn: Day | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'A newer list of its bureau no longer had it on this day; nothing is closed by that alone.',
  })
  possiblyClosedSince: Day | null;

  @Field(() => Int, {
    description: 'Version for expectedVersion: a change in between is reported, not overwritten.',
  })
  version: number;

  @Field(() => [MilestoneStateType], { description: 'All 11, in the order of the way, on the as-of day.' })
  milestones: MilestoneStateType[];

  /** Of the as-of day; Facility.vendor looks it up. Not in the schema. */
  vendorId: number | null;

  /** Knowledge point asked for; Facility.log is cut by it. Not in the schema. */
  asKnownOn: string | null;
}
