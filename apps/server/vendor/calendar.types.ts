import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '#calendar';
import type { VisitWarning } from '#rollout';
import { DateScalar } from '../graphql/date.scalar.js';
import { PrefectureCodeScalar } from '../graphql/prefecture-code.scalar.js';
import { VisitWarningEnum } from './work-vocabulary.types.js';
import { VisitedFacilityType } from './work-row.types.js';

@ObjectType('Technician', { description: 'Somebody of a vendor who goes to facilities.' })
export class TechnicianType {
  @Field(() => Int, { description: 'Id.' })
  id: number;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => [PrefectureCodeScalar], { description: 'Prefectures of the area; empty: all.' })
  prefectures: string[];

  @Field(() => [String], { description: 'Municipalities of the area; empty: all.' })
  municipalities: string[];

  @Field(() => Boolean, { description: 'false: goes out no more.' })
  active: boolean;
}

@ObjectType('CalendarFacility', { description: 'A facility with its visit.' })
export class CalendarFacilityType extends VisitedFacilityType {}

@ObjectType('CalendarVisit', { description: 'A visit that is arranged (訪問予定日).' })
export class CalendarVisitType {
  @Field(() => CalendarFacilityType, { description: 'Where.' })
  facility: CalendarFacilityType;

  @Field(() => DateScalar, { description: 'When.' })
  day: Day;

  @Field(() => Boolean, { description: 'Ready since.' })
  done: boolean;

  @Field(() => [VisitWarningEnum], { description: 'What speaks against it.' })
  warnings: VisitWarning[];
}

@ObjectType('CalendarDay', { description: 'What a day is for a vendor.' })
export class CalendarDayType {
  @Field(() => DateScalar, { description: 'The day.' })
  day: Day;

  @Field(() => Boolean, { description: 'Neither weekend nor public holiday.' })
  businessDay: boolean;

  @Field(() => Boolean, { description: "The vendor's own holiday." })
  closed: boolean;

  @Field(() => Boolean, { description: 'Obon, 8/13 to 8/16.' })
  obon: boolean;

  @Field(() => Boolean, { description: 'Claim period, 1st to 10th: facilities are busy.' })
  claimPeriod: boolean;
}

@ObjectType('WorkCalendar', { description: "A vendor's visits." })
export class WorkCalendarType {
  @Field(() => Int, { description: 'Vendor.id.' })
  vendorId: number;

  @Field(() => DateScalar, { description: 'Today.' })
  today: Day;

  @Field(() => [CalendarDayType], { description: 'Every day asked for.' })
  days: CalendarDayType[];

  @Field(() => [TechnicianType], { description: 'By name.' })
  technicians: TechnicianType[];

  @Field(() => [CalendarVisitType], { description: 'By day, half-day and code.' })
  visits: CalendarVisitType[];
}
