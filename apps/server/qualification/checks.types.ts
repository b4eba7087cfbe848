import { ArgsType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { FACILITY_TYPES, PREFECTURES, type FacilityType } from '#facility';
import type { Day } from '#calendar';
import type { CheckFigures, CheckingGroup } from '#qualification';
import { DateScalar } from '../graphql/date.scalar.js';
import { FacilityTypeEnum } from '../graphql/vocabulary.types.js';
import { PrefectureCodeScalar } from '../graphql/prefecture-code.scalar.js';

@ArgsType()
export class CheckFiguresArgs {
  @Field(() => Int, { defaultValue: 28, description: 'Days up to today, 1 to 92.' })
  days: number;
}

@ObjectType('ChecksOfDay', { description: 'Qualification checks of a day by route (件).' })
export class ChecksOfDayType {
  @Field(() => DateScalar, { description: 'The day.' })
  day: Day;

  @Field(() => Int, { description: 'By card information at the counter.' })
  card: number;

  @Field(() => Int, { description: 'In batches for appointments.' })
  batch: number;

  @Field(() => Int, { description: 'By My Number card at the reader.' })
  reader: number;
}

@ObjectType('CheckingGroup', { description: 'Operating and checking: facilities of a type or a prefecture.' })
export class CheckingGroupType {
  @Field(() => FacilityTypeEnum, { nullable: true, description: 'Where it is of a type.' })
  type: FacilityType | null;

  @Field(() => PrefectureCodeScalar, { nullable: true, description: 'Where it is of a prefecture.' })
  prefecture: string | null;

  @Field(() => Int, { description: 'Facilities operating today (施設).' })
  operating: number;

  @Field(() => Int, { description: 'Of those, with a check within the last seven days (施設).' })
  checking: number;

  @Field(() => Float, {
    nullable: true,
    description: 'checking of operating, per cent; null: none operates.',
  })
  rate: number | null;

  @Field(() => Int, { description: 'Their checks in the days asked for (件).' })
  checks: number;
}

@ObjectType('InsurerMisses', { description: 'How often cards of an insurer were not found.' })
export class InsurerMissesType {
  @Field({ description: 'Insurer number.' })
  number: string;

  @Field(() => String, { nullable: true, description: 'null: no insurer here has this number.' })
  name: string | null;

  @Field(() => Int, { description: 'Checks of its cards (件).' })
  asked: number;

  @Field(() => Int, { description: 'Of those answered 該当資格なし (件).' })
  notFound: number;

  @Field(() => Float, { description: 'notFound of asked, per cent.' })
  rate: number;
}

@ObjectType('CheckFigures', {
  description: 'Operating and checking: counts of qualification checks. They are of no person and no card.',
})
export class CheckFiguresType {
  @Field(() => DateScalar, { description: 'First day counted.' })
  from: Day;

  @Field(() => DateScalar, { description: 'Last day counted: today.' })
  to: Day;

  @Field(() => Int, { description: 'Facilities operating today (施設).' })
  operating: number;

  @Field(() => Int, { description: 'Of those, with a check within the last seven days (施設).' })
  checking: number;

  @Field(() => Float, { nullable: true, description: 'checking of operating, per cent.' })
  checkingRate: number | null;

  @Field(() => Int, {
    description:
      'Operating for a week or longer without a check within the last (施設); the rows of quietFacilities.',
  })
  quiet: number;

  @Field(() => Int, { description: 'Of the quiet ones, without any check ever (施設).' })
  never: number;

  @Field(() => Int, { description: 'Checks in the days asked for (件); connection tests are not counted.' })
  checks: number;

  @Field(() => Int, {
    description:
      'checks × 30 seconds in hours: what a visual check and typing took (declaration, interview).',
  })
  hoursSaved: number;

  @Field(() => Int, { description: 'At the counter answered 無効 or 無効（新しい資格あり） (件).' })
  endedAtCounter: number;

  @Field(() => Int, {
    description: 'Estimate: endedAtCounter × 0.5, the share assumed to have been claimed and sent back (件).',
  })
  refusedClaimsAvoided: number;

  @Field(() => [Int], { description: 'Checks by answer, 有効 to 複数該当.' })
  outcomes: readonly number[];

  @Field(() => [ChecksOfDayType], { description: 'Every day asked for, also without checks.' })
  days: readonly ChecksOfDayType[];

  @Field(() => [CheckingGroupType], { description: 'By type.' })
  byType: readonly CheckingGroupType[];

  @Field(() => [CheckingGroupType], { description: 'By prefecture.' })
  byPrefecture: readonly CheckingGroupType[];

  @Field(() => [InsurerMissesType], {
    description:
      'Insurers with 50 checks or more in these days, the highest share not found first, at most 30.',
  })
  insurers: readonly InsurerMissesType[];
}

export function checkFiguresType(figures: CheckFigures): CheckFiguresType {
  return {
    ...figures,
    byType: figures.byType.map((group) => groupType(group, FACILITY_TYPES[group.key]!, null)),
    byPrefecture: figures.byPrefecture.map((group) =>
      groupType(group, null, PREFECTURES[group.key - 1]!.code),
    ),
  };
}

function groupType(
  { operating, checking, rate, checks }: CheckingGroup,
  type: FacilityType | null,
  prefecture: string | null,
): CheckingGroupType {
  return { type, prefecture, operating, checking, rate, checks };
}
