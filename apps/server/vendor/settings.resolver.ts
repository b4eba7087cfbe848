import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Day } from '#calendar';
import { DateScalar } from '../graphql/date.scalar.js';
import type { RequestContext } from '../graphql/request-context.js';
import { WorkCalendarType } from './calendar.types.js';
import { SetCapacityInput, WorkCapacityType } from './capacity.types.js';
import { SettingsAnswers } from './settings-answers.js';
import {
  RetireTechnicianInput,
  SaveTechnicianInput,
  SetClosedWeekdaysInput,
  SetVendorHolidaysInput,
  WorkSettingResult,
} from './settings.types.js';
import { PassForwardInput } from './work.input.types.js';

const WHOSE = { type: () => Int, nullable: true, description: 'Whose; only the ministry names one.' };

@Resolver()
export class SettingsResolver {
  constructor(private readonly settings: SettingsAnswers) {}

  @Query(() => WorkCalendarType, {
    nullable: true,
    description: "A vendor's visits of at most 62 days. null: not yours, or the ministry named no vendor.",
  })
  workCalendar(
    @Context() context: RequestContext,
    @Args('from', { type: () => DateScalar, description: 'First day.' }) from: Day,
    @Args('to', { type: () => DateScalar, description: 'Last day.' }) to: Day,
    @Args('vendorId', WHOSE) vendorId: number | null,
  ): Promise<WorkCalendarType | null> {
    return this.settings.calendar(context, { vendorId, from, to });
  }

  @Query(() => WorkCapacityType, {
    nullable: true,
    description: "A vendor's capacity and holidays. null: not yours, or the ministry named no vendor.",
  })
  workCapacity(
    @Context() context: RequestContext,
    @Args('vendorId', WHOSE) vendorId: number | null,
  ): Promise<WorkCapacityType | null> {
    return this.settings.readCapacity(context, vendorId);
  }

  @Mutation(() => WorkSettingResult, { description: 'Facilities a week from today on.' })
  setCapacity(
    @Context() context: RequestContext,
    @Args('input', { description: 'How many.' }) input: SetCapacityInput,
  ): Promise<typeof WorkSettingResult> {
    return this.settings.setCapacity(context, input);
  }

  @Mutation(() => WorkSettingResult, { description: 'A new technician, or another name or area of one.' })
  saveTechnician(
    @Context() context: RequestContext,
    @Args('input', { description: 'Who, where.' }) input: SaveTechnicianInput,
  ): Promise<typeof WorkSettingResult> {
    return this.settings.saveTechnician(context, input);
  }

  @Mutation(() => WorkSettingResult, { description: 'A technician goes out no more.' })
  retireTechnician(
    @Context() context: RequestContext,
    @Args('input', { description: 'Who.' }) input: RetireTechnicianInput,
  ): Promise<typeof WorkSettingResult> {
    return this.settings.retireTechnician(context, input);
  }

  @Mutation(() => WorkSettingResult, { description: 'Own holidays, or working days after all.' })
  setVendorHolidays(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which days.' }) input: SetVendorHolidaysInput,
  ): Promise<typeof WorkSettingResult> {
    return this.settings.setHolidays(context, input);
  }

  @Mutation(() => WorkSettingResult, { description: 'Closed weekdays of a facility (休診日).' })
  setClosedWeekdays(
    @Context() context: RequestContext,
    @Args('input', { description: 'Where, which.' }) input: SetClosedWeekdaysInput,
  ): Promise<typeof WorkSettingResult> {
    return this.settings.setClosedWeekdays(context, input);
  }

  @Mutation(() => WorkSettingResult, {
    description: 'Serve a facility first, with the reason; or no longer.',
  })
  passForward(
    @Context() context: RequestContext,
    @Args('input', { description: 'Whom, why.' }) input: PassForwardInput,
  ): Promise<typeof WorkSettingResult> {
    return this.settings.passForward(context, input);
  }
}
