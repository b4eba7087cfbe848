import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '#calendar';
import { DateScalar } from '../graphql/date.scalar.js';
import { PrefectureCodeScalar } from '../graphql/prefecture-code.scalar.js';
import { InputProblemType, NotFoundProblemType } from '../rollout/rollout-problems.types.js';

@ObjectType('WorkSettingSaved', { description: 'It is so now.' })
export class WorkSettingSavedType {
  @Field(() => Int, { description: 'Id of what was set, 0 where it has none.' })
  id: number;
}

export const WorkSettingResult = createUnionType({
  name: 'WorkSettingResult',
  description: 'Saved, or why not.',
  types: () => [WorkSettingSavedType, InputProblemType, NotFoundProblemType] as const,
  resolveType: (value: { __typename: string }) => value.__typename,
});

@InputType('SaveTechnicianInput', { description: 'A technician.' })
export class SaveTechnicianInput {
  @Field(() => Int, { nullable: true, description: 'Technician.id; left out: a new one.' })
  id?: number | null;

  @Field(() => String, { description: 'Name, at most 50 characters.' })
  name: string;

  @Field(() => [PrefectureCodeScalar], { nullable: true, description: 'Area; empty: all prefectures.' })
  prefectures?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Area; empty: all municipalities.' })
  municipalities?: string[] | null;
}

@InputType('RetireTechnicianInput', { description: 'Somebody who goes out no more.' })
export class RetireTechnicianInput {
  @Field(() => Int, { description: 'Technician.id.' })
  id: number;
}

@InputType('SetVendorHolidaysInput', { description: "A vendor's own holidays." })
export class SetVendorHolidaysInput {
  @Field(() => [DateScalar], { description: '1 to 40 days.' })
  days: Day[];

  @Field(() => Boolean, { description: 'false: it works after all.' })
  closed: boolean;
}

@InputType('SetClosedWeekdaysInput', { description: 'When a facility sees no patients (休診日).' })
export class SetClosedWeekdaysInput {
  @Field(() => String, { description: 'Code, 10 digits.' })
  facilityCode: string;

  @Field(() => [Int], { description: '0 Sunday … 6 Saturday; empty: not known.' })
  weekdays: number[];
}
