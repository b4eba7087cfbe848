import { Injectable } from '@nestjs/common';
import {
  CapacityService,
  VendorCapacityReadModel,
  VendorSettingsService,
  VisitCalendarReadModel,
  type SettingResult,
} from '#rollout';
import type { Day } from '#calendar';
import { prefectureByCode } from '#facility';
import { InputError } from '../graphql/input-error.js';
import type { RequestContext } from '../graphql/request-context.js';
import { problem } from '../rollout/rollout-answers.js';
import type { WorkCalendarType } from './calendar.types.js';
import type { SetCapacityInput, WorkCapacityType } from './capacity.types.js';
import type * as settings from './settings.types.js';
import { paceView, visitedView, whyOf } from './work-views.js';
import type { PassForwardInput } from './work.input.types.js';

const LONGEST_CALENDAR = 62;

type Saved = Promise<typeof settings.WorkSettingResult>;

/** What a vendor arranges around its visits, in the words of the schema. */
@Injectable()
export class SettingsAnswers {
  constructor(
    private readonly settings: VendorSettingsService,
    private readonly capacities: CapacityService,
    private readonly calendars: VisitCalendarReadModel,
    private readonly capacity: VendorCapacityReadModel,
  ) {}

  async calendar(
    { viewer }: RequestContext,
    question: { vendorId: number | null; from: Day; to: Day },
  ): Promise<WorkCalendarType | null> {
    const { from, to } = question;
    if (to < from || to - from > LONGEST_CALENDAR) throw new InputError('BAD_INTERVAL', 'to');
    const calendar = await this.calendars.calendar(viewer, question);
    if (!calendar) return null;
    const visits = calendar.visits.map((visit) => ({
      ...visit,
      facility: visitedView(visit.facility),
      warnings: [...visit.warnings],
    }));
    const technicians = calendar.technicians.map(({ prefectures, municipalities, ...technician }) => ({
      ...technician,
      prefectures: [...prefectures],
      municipalities: [...municipalities],
    }));
    return { ...calendar, days: [...calendar.days], technicians, visits };
  }

  async readCapacity({ viewer }: RequestContext, vendorId: number | null): Promise<WorkCapacityType | null> {
    const capacity = await this.capacity.capacity(viewer, vendorId);
    if (!capacity) return null;
    const rows = capacity.rows.map((row) => ({
      ...row,
      prefecture: row.prefecture === null ? null : prefectureByCode(row.prefecture)!,
    }));
    return { ...capacity, seen: paceView(capacity.seen), rows, holidays: [...capacity.holidays] };
  }

  async setCapacity(context: RequestContext, input: SetCapacityInput): Saved {
    const { viewer, language } = context;
    if (viewer.role !== 'VENDOR')
      return problem({ outcome: 'NOT_FOUND_PROBLEM', code: 'VENDOR_NOT_FOUND' }, language);
    const { weeklyCapacity = null, prefecture } = input;
    const said = { weeklyCapacity, prefecture, vendorId: viewer.vendorId };
    const result = await this.capacities.setCapacity(viewer, said);
    return result.outcome === 'CAPACITY_RECORDED' ? saved(result.event) : problem(result, language);
  }

  saveTechnician(context: RequestContext, input: settings.SaveTechnicianInput): Saved {
    const { id = null, name, prefectures, municipalities } = input;
    const technician = { id, name, prefectures: prefectures ?? [], municipalities: municipalities ?? [] };
    return answer(context, this.settings.saveTechnician(context.viewer, technician));
  }

  retireTechnician(context: RequestContext, { id }: settings.RetireTechnicianInput): Saved {
    return answer(context, this.settings.retireTechnician(context.viewer, id));
  }

  setHolidays(context: RequestContext, { days, closed }: settings.SetVendorHolidaysInput): Saved {
    return answer(context, this.settings.setHolidays(context.viewer, days, closed));
  }

  setClosedWeekdays(context: RequestContext, input: settings.SetClosedWeekdaysInput): Saved {
    const { facilityCode, weekdays } = input;
    return answer(context, this.settings.setClosedWeekdays(context.viewer, facilityCode, weekdays));
  }

  passForward(context: RequestContext, { facilityCode, pass }: PassForwardInput): Saved {
    const { viewer } = context;
    const why = whyOf(pass);
    return answer(
      context,
      why
        ? this.settings.passForward(viewer, facilityCode, why)
        : this.settings.withdrawPass(viewer, facilityCode),
    );
  }
}

async function answer({ language }: RequestContext, said: Promise<SettingResult>): Saved {
  const result = await said;
  return result.outcome === 'SET' ? saved(result.id) : problem(result, language);
}

function saved(id: number): never {
  return { __typename: 'WorkSettingSaved', id } as never;
}
