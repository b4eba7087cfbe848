import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Day } from '#calendar';
import { normaliseCode } from '../code.rules.js';
import { FACILITY_TYPES, type FacilityType } from '../facility-type.js';
import { FEE_TABLES } from '../facility-type.rules.js';
import { PREFECTURES } from '../prefectures.js';

/** What the register says of a facility now, and the parts of its state that no figure counts. */
export interface FacilityEntry {
  readonly id: number;
  readonly version: number;
  readonly code: string;
  readonly name: string;
  readonly type: FacilityType;
  readonly typeInferred: boolean;
  /** "01" … "47". */
  readonly prefecture: string;
  readonly municipality: string;
  /** Seven digits. */
  readonly postalCode: string | null;
  readonly address: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly vendorId: number | null;
  readonly openedOn: Day | null;
  readonly closedOn: Day | null;
  readonly possiblyClosedSince: Day | null;
  /** yyyymm. */
  readonly plannedMonth: number | null;
  /** Index into the log's blockers. */
  readonly blocker: number | null;
  readonly readers: number | null;
  readonly visitOn: Day | null;
  readonly certificateExpiresOn: Day | null;
  /** Operation start date, planned or begun. */
  readonly startsOn: Day | null;
}

export interface CodeSpan {
  readonly code: string;
  /** Inclusive; null: since the log began. */
  readonly validFrom: Day | null;
  /** Exclusive; null: the current code. */
  readonly validUntil: Day | null;
}

const EPOCH = `date '1970-01-01'`;
const ENTRY_COLUMNS = `id, version, code, name, type, type_inferred AS "typeInferred",
  lpad(prefecture::text, 2, '0') AS prefecture, municipality, postal_code AS "postalCode", address, phone, email,
  vendor_id AS "vendorId", opened_on - ${EPOCH} AS "openedOn", closed_on - ${EPOCH} AS "closedOn",
  possibly_closed_since - ${EPOCH} AS "possiblyClosedSince", planned_month AS "plannedMonth", blocker, readers,
  visit_on - ${EPOCH} AS "visitOn", certificate_expires_on - ${EPOCH} AS "certificateExpiresOn",
  operating_on - ${EPOCH} AS "startsOn"`;

/** Names, addresses and codes for ids that came out of a scoped question: this applies no scope of its own. */
@Injectable()
export class FacilityRegistryReadModel {
  constructor(private readonly dataSource: DataSource) {}

  /** In the order asked for; ids that do not exist are left out. */
  async byIds(ids: readonly number[]): Promise<FacilityEntry[]> {
    if (ids.length === 0) return [];
    const rows = await this.dataSource.query<(Omit<FacilityEntry, 'type'> & { type: number })[]>(
      `SELECT ${ENTRY_COLUMNS} FROM facility WHERE id = ANY($1)`,
      [ids],
    );
    const byId = new Map(rows.map((row) => [row.id, { ...row, type: FACILITY_TYPES[row.type]! }]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  /**
   * The one facility of a code of 10, 9 or 7 digits, separators allowed; a current code goes before an old one. null:
   * none, or several (7 digits are unique only within a prefecture and fee table).
   */
  async idByCode(text: string): Promise<number | null> {
    const ids = await this.idsByCode(text);
    return ids.length === 1 ? ids[0]! : null;
  }

  /** All facilities a code of 10, 9 or 7 digits can mean, by id; those that bear it now, else those that once did. */
  async idsByCode(text: string): Promise<number[]> {
    const codes = codesMeantBy(normaliseCode(text));
    if (codes.length === 0) return [];
    const rows = await this.dataSource.query<{ id: number; current: boolean }[]>(
      `SELECT facility_id AS id, bool_or(valid_until IS NULL) AS current
       FROM facility_code WHERE code = ANY($1::char(10)[]) GROUP BY facility_id ORDER BY facility_id`,
      [codes],
    );
    const current = rows.filter((row) => row.current);
    return (current.length > 0 ? current : rows).map(({ id }) => id);
  }

  /** Every code a facility has had, oldest first. */
  codesOf(facilityId: number): Promise<CodeSpan[]> {
    return this.dataSource.query<CodeSpan[]>(
      `SELECT code, valid_from - ${EPOCH} AS "validFrom", valid_until - ${EPOCH} AS "validUntil"
       FROM facility_code WHERE facility_id = $1 ORDER BY valid_from NULLS FIRST`,
      [facilityId],
    );
  }

  /** Every code of each of these facilities, latest first. */
  async codesByFacility(ids: readonly number[]): Promise<Map<number, CodeSpan[]>> {
    const rows = await this.dataSource.query<(CodeSpan & { id: number })[]>(
      `SELECT facility_id AS id, code, valid_from - ${EPOCH} AS "validFrom", valid_until - ${EPOCH} AS "validUntil"
       FROM facility_code WHERE facility_id = ANY($1) ORDER BY valid_from DESC NULLS LAST`,
      [ids],
    );
    const codes = new Map<number, CodeSpan[]>(ids.map((id) => [id, []]));
    for (const { id, ...span } of rows) codes.get(id)!.push(span);
    return codes;
  }
}

function codesMeantBy(digits: string): string[] {
  if (!/^(\d{7}|\d{9}|\d{10})$/.test(digits)) return [];
  if (digits.length === 10) return [digits];
  if (digits.length === 9) return FEE_TABLES.map((table) => digits.slice(0, 2) + table + digits.slice(2));
  return PREFECTURES.flatMap(({ code }) => FEE_TABLES.map((table) => code + table + digits));
}
