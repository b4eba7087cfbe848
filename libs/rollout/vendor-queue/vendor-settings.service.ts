import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '#access';
import { isoFromDay, type Day } from '#calendar';
import { PREFECTURES } from '#facility';
import { Clock } from '#platform';
import { inputProblem, notFound, type InputProblem, type NotFoundProblem } from '../rollout-result.js';
import { isSufficient, type PassWhy } from './pass-reason.rules.js';
import { savePasses } from './visit.repository.js';

export interface TechnicianInput {
  /** null: a new one. */
  readonly id: number | null;
  readonly name: string;
  readonly prefectures: readonly string[];
  readonly municipalities: readonly string[];
}

/** `id`: of what was changed, or 0 where it has none. */
export type SettingResult = { readonly outcome: 'SET'; readonly id: number } | InputProblem | NotFoundProblem;

const LONGEST_NAME = 50;
const MOST_PLACES = 60;
const MOST_DAYS = 40;
const UNIQUE_VIOLATION = '23505';
const CODES = new Set(PREFECTURES.map(({ code }) => code));

/** What a vendor arranges around its visits: who goes, when nobody does, who was passed forward. A vendor its own only. */
@Injectable()
export class VendorSettingsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** A new technician, or another name or area of one. The same new name again is the one that is there. */
  async saveTechnician(viewer: Viewer, input: TechnicianInput): Promise<SettingResult> {
    if (viewer.role !== 'VENDOR') return notFound('VENDOR_NOT_FOUND');
    const name = input.name.normalize('NFKC').trim();
    const municipalities = [...new Set(input.municipalities.map((place) => place.trim()).filter(Boolean))];
    if (name === '' || name.length > LONGEST_NAME || /\p{Cc}/u.test(name))
      return inputProblem('name', 'TECHNICIAN_NAME_INVALID');
    const areaFits =
      municipalities.length <= MOST_PLACES && municipalities.every((place) => place.length <= 50);
    if (!areaFits || !input.prefectures.every((code) => CODES.has(code)))
      return inputProblem('area', 'AREA_INVALID');
    const values = [viewer.vendorId, name, [...new Set(input.prefectures)].sort(), municipalities];
    try {
      const rows = await this.dataSource.query<{ id: number }[] | [{ id: number }[], number]>(
        input.id === null
          ? `INSERT INTO technician (vendor_id, name, prefectures, municipalities) VALUES ($1, $2, $3, $4)
             ON CONFLICT (vendor_id, name) WHERE retired_at IS NULL
             DO UPDATE SET prefectures = excluded.prefectures, municipalities = excluded.municipalities RETURNING id`
          : `UPDATE technician SET name = $2, prefectures = $3, municipalities = $4
             WHERE vendor_id = $1 AND id = $5 AND retired_at IS NULL RETURNING id`,
        input.id === null ? values : [...values, input.id],
      );
      const [row] = rows.flat() as ({ id: number } | number)[];
      return typeof row === 'object' ? set(row.id) : notFound('TECHNICIAN_NOT_FOUND');
    } catch (error) {
      if ((error as { code?: string }).code !== UNIQUE_VIOLATION) throw error;
      return inputProblem('name', 'TECHNICIAN_NAME_TAKEN');
    }
  }

  /** Goes out no more; visits that are arranged keep the name until somebody else is sent. */
  async retireTechnician(viewer: Viewer, id: number): Promise<SettingResult> {
    if (viewer.role !== 'VENDOR') return notFound('VENDOR_NOT_FOUND');
    const [, count] = await this.dataSource.query<[unknown, number]>(
      'UPDATE technician SET retired_at = coalesce(retired_at, now()) WHERE vendor_id = $1 AND id = $2',
      [viewer.vendorId, id],
    );
    return count > 0 ? set(id) : notFound('TECHNICIAN_NOT_FOUND');
  }

  /** Closed on these days, or working after all. */
  async setHolidays(viewer: Viewer, days: readonly Day[], closed: boolean): Promise<SettingResult> {
    if (viewer.role !== 'VENDOR') return notFound('VENDOR_NOT_FOUND');
    if (days.length === 0 || days.length > MOST_DAYS) return inputProblem('day', 'DAY_TOO_FAR');
    await this.dataSource.query(
      closed
        ? 'INSERT INTO vendor_holiday (vendor_id, day) SELECT $1, unnest($2::date[]) ON CONFLICT DO NOTHING'
        : 'DELETE FROM vendor_holiday WHERE vendor_id = $1 AND day = ANY($2::date[])',
      [viewer.vendorId, days.map(isoFromDay)],
    );
    return set(0);
  }

  /** @param weekdays 0 Sunday … 6 Saturday */
  async setClosedWeekdays(viewer: Viewer, code: string, weekdays: readonly number[]): Promise<SettingResult> {
    const facilityId = await this.served(viewer, code);
    if (facilityId === null) return notFound('FACILITY_NOT_FOUND');
    if (!weekdays.every((day) => Number.isInteger(day) && day >= 0 && day <= 6))
      return inputProblem('day', 'WEEKDAY_INVALID');
    const bits = weekdays.reduce((mask, day) => mask | (1 << day), 0);
    await this.dataSource.query(
      `INSERT INTO closed_weekdays (facility_id, weekdays) VALUES ($1, $2)
       ON CONFLICT (facility_id) DO UPDATE SET weekdays = excluded.weekdays`,
      [facilityId, bits],
    );
    return set(facilityId);
  }

  /** Before those who contacted the vendor earlier; the reason stays beside it. */
  async passForward(viewer: Viewer, code: string, why: PassWhy): Promise<SettingResult> {
    const facilityId = await this.served(viewer, code);
    if (viewer.role !== 'VENDOR' || facilityId === null) return notFound('FACILITY_NOT_FOUND');
    if (!isSufficient(why)) return inputProblem('reason', 'PASS_NOTE_MISSING');
    const by = { ...viewer, at: this.clock.now() };
    await this.dataSource.transaction((manager) => savePasses(manager, by, [facilityId], why));
    return set(facilityId);
  }

  /** Back to its place by contact; that it was passed forward, and why, is kept. */
  async withdrawPass(viewer: Viewer, code: string): Promise<SettingResult> {
    const facilityId = await this.served(viewer, code);
    if (viewer.role !== 'VENDOR' || facilityId === null) return notFound('FACILITY_NOT_FOUND');
    await this.dataSource.query(
      `UPDATE queue_pass SET withdrawn_at = $3
       WHERE vendor_id = $1 AND facility_id = $2 AND withdrawn_at IS NULL`,
      [viewer.vendorId, facilityId, this.clock.now()],
    );
    return set(facilityId);
  }

  /** null: not a facility of this vendor. */
  private async served(viewer: Viewer, code: string): Promise<number | null> {
    if (viewer.role !== 'VENDOR' || !/^\d{10}$/.test(code)) return null;
    const [row] = await this.dataSource.query<{ id: number }[]>(
      'SELECT id FROM facility WHERE code = $1 AND vendor_id = $2',
      [code, viewer.vendorId],
    );
    return row?.id ?? null;
  }
}

function set(id: number): SettingResult {
  return { outcome: 'SET', id };
}
