import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '#access';
import { dayFromIso, isBusinessDay, isoFromDay, type Day } from '#calendar';
import { Clock } from '#platform';
import { QUEUED_COLUMNS, SERVED, VISIT_JOIN } from './queued-facility.sql.js';
import { vendorToRead } from './vendor-of.js';
import { visitedFacility, type FacilityColumns } from './vendor-queue.rules.js';
import type { VisitedFacility } from './vendor-queue.types.js';
import { isClaimPeriod, isObon, visitWarnings, type Area, type VisitWarning } from './visit-warning.rules.js';

export interface TechnicianView extends Area {
  readonly id: number;
  readonly name: string;
  /** false: still the name of visits, goes out no more. */
  readonly active: boolean;
}

export interface CalendarVisit {
  readonly facility: VisitedFacility;
  readonly day: Day;
  /** READY was recorded. */
  readonly done: boolean;
  readonly warnings: readonly VisitWarning[];
}

export interface CalendarDay {
  readonly day: Day;
  readonly businessDay: boolean;
  /** The vendor's own holiday. */
  readonly closed: boolean;
  readonly obon: boolean;
  readonly claimPeriod: boolean;
}

export interface VisitCalendar {
  readonly vendorId: number;
  readonly today: Day;
  readonly days: readonly CalendarDay[];
  readonly technicians: readonly TechnicianView[];
  readonly visits: readonly CalendarVisit[];
}

const VISITS = `SELECT ${QUEUED_COLUMNS}, f.ready_on IS NOT NULL AS done FROM facility f ${VISIT_JOIN}
  WHERE ${SERVED} AND f.visit_on BETWEEN $3 AND $4 ORDER BY f.visit_on, v.slot NULLS LAST, f.code`;
const TECHNICIANS = `SELECT id, name, prefectures, municipalities, retired_at IS NULL AS active FROM technician
  WHERE vendor_id = $1 ORDER BY name, id`;

/** A vendor's visits of a stretch of days: the days are the log's, who goes is the vendor's. */
@Injectable()
export class VisitCalendarReadModel {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** null: not the viewer's to see. */
  async calendar(
    viewer: Viewer,
    { vendorId, from, to }: { vendorId?: number | null; from: Day; to: Day },
  ): Promise<VisitCalendar | null> {
    const id = vendorToRead(viewer, vendorId);
    if (id === null) return null;
    const today = this.clock.today();
    const [rows, technicians, holidays] = await Promise.all([
      this.dataSource.query<(FacilityColumns & { done: boolean; visitOn: Day })[]>(VISITS, [
        id,
        isoFromDay(today),
        isoFromDay(from),
        isoFromDay(to),
      ]),
      this.dataSource.query<TechnicianView[]>(TECHNICIANS, [id]),
      this.dataSource.query<{ day: string }[]>(
        'SELECT day::text FROM vendor_holiday WHERE vendor_id = $1 AND day BETWEEN $2 AND $3',
        [id, isoFromDay(from), isoFromDay(to)],
      ),
    ]);
    const closed = new Set(holidays.map(({ day }) => dayFromIso(day)));
    const booked = new Map<string, number>();
    for (const row of rows) booked.set(bookingOf(row), (booked.get(bookingOf(row)) ?? 0) + 1);
    const areas = new Map(technicians.map((technician) => [technician.id, technician]));
    const visits = rows.map((row) => {
      const { visitOn: day, done, technicianId, slot } = row;
      const others = technicianId !== null && slot !== null ? booked.get(bookingOf(row))! - 1 : 0;
      const area = technicianId === null ? null : (areas.get(technicianId) ?? null);
      const warnings = done ? [] : visitWarnings({ ...row, day }, area, others, closed.has(day));
      return { facility: visitedFacility(row), day, done, warnings };
    });
    return { vendorId: id, today, days: daysBetween(from, to, closed), technicians, visits };
  }
}

function bookingOf({ visitOn, technicianId, slot }: FacilityColumns): string {
  return `${visitOn} ${technicianId} ${slot}`;
}

function daysBetween(from: Day, to: Day, closed: ReadonlySet<Day>): CalendarDay[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).map((day) => ({
    day,
    businessDay: isBusinessDay(day),
    closed: closed.has(day),
    obon: isObon(day),
    claimPeriod: isClaimPeriod(day),
  }));
}
