import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { scopeOf, type Viewer } from '#access';
import type { Day } from '#calendar';
import { belongsTo } from './knowledge-point.sql.js';
import { KIND, SOURCES, VERB, type Source } from './milestone.rules.js';
import { retractions, type LogEvent } from './fold.rules.js';

/** One line of a facility's timeline. */
export interface LogEntry {
  readonly id: string;
  readonly verb: keyof typeof VERB;
  readonly kind: keyof typeof KIND;
  /** null: since the log began, or a RETRACT. */
  readonly day: Day | null;
  /** Meaning per kind, see KIND. null for a vendor: it names another vendor. */
  readonly value: number | null;
  /** Vendor, code and name, or the reason of a RETRACT, in words. null for a vendor: it is another vendor's. */
  readonly text: string | null;
  readonly learntAt: Date;
  readonly source: Source;
  /** Display name of the account; null: the system, loaded, or for a vendor somebody of another vendor. */
  readonly by: string | null;
  readonly batch: number | null;
  readonly retracts: string | null;
  readonly retractedBy: string | null;
}

/** The log of one facility as far as it was known. */
export interface FacilityLog {
  /** Newest first. */
  readonly entries: LogEntry[];
  /** Entries that were not known then; 0 as known now. */
  readonly later: number;
}

type Row = LogEvent & {
  isKnown: boolean;
  facilityId: number;
  day: Day | null;
  value: number | null;
  text: string | null;
  learntAt: Date;
  source: number;
  by: string | null;
  batch: number | null;
};

const VENDOR_KINDS = [KIND.VENDOR, KIND.VENDOR_CONTACTED, KIND.ORDERED];

// A vendor sees that its customer had another before, not whom, nor who entered it or what they wrote.
const NAMES_ANOTHER = `(e.kind IN (${VENDOR_KINDS.join(', ')}) AND e.value <> $2)`;
/** What a facility pays and claims is its own business: a vendor must not read another's quotation. */
const NOT_FOR_VENDORS = [KIND.QUOTATION, KIND.SUBSIDY_CLAIM];
const OF_ANOTHER = '(a.vendor_id <> $2)';

// $2: vendor the viewer is confined to, $3: facilities it is confined to; null: not confined. $4: knowledge point; null: now.
const SELECT = `
  SELECT e.facility_id AS "facilityId", e.id, e.kind, e.verb, e.day - date '1970-01-01' AS day,
    CASE WHEN ${NAMES_ANOTHER} THEN NULL ELSE e.value END AS value,
    coalesce(e.retracts, 0) AS retracts, e.learnt_at AS "learntAt", e.source,
    CASE WHEN ${OF_ANOTHER} THEN NULL ELSE a.display_name END AS by, e.batch_id AS batch,
    ($4::text IS NULL OR coalesce(${belongsTo('e', 'k')}, false)) AS "isKnown",
    CASE WHEN ${NAMES_ANOTHER} OR ${OF_ANOTHER} THEN NULL
      ELSE coalesce(e.detail ->> 'reason', (e.detail ->> 'code') || ' ' || (e.detail ->> 'name'), v.name) END AS text
  FROM facility f
  JOIN milestone_event e ON e.facility_id = f.id
  LEFT JOIN knowledge_point k ON k.id = $4
  LEFT JOIN account a ON a.id = e.account_id
  LEFT JOIN vendor v ON v.id = e.value AND e.kind IN (${VENDOR_KINDS.join(', ')})
  WHERE f.id = ANY($1)
    AND ($2::int IS NULL OR f.vendor_id = $2 AND e.kind NOT IN (${NOT_FOR_VENDORS.join(', ')})) AND ($3::int[] IS NULL OR f.id = ANY($3))
  ORDER BY e.id DESC`;

/** The log of a facility as its page shows it. */
@Injectable()
export class FacilityLogReadModel {
  constructor(private readonly dataSource: DataSource) {}

  /** As known now, newest first; null: no such facility in scope. */
  async ofFacility(viewer: Viewer, facilityId: number): Promise<LogEntry[] | null> {
    return (await this.ofFacilities(viewer, [facilityId], null)).get(facilityId)?.entries ?? null;
  }

  /**
   * By facility; those out of scope are absent.
   * @param asKnownOn id of a knowledge point; null: as known now
   */
  async ofFacilities(
    viewer: Viewer,
    facilityIds: readonly number[],
    asKnownOn: string | null,
  ): Promise<Map<number, FacilityLog>> {
    const scope = scopeOf(viewer);
    if (scope.kind === 'NOTHING') return new Map();
    const rows = await this.dataSource.query<Row[]>(SELECT, [
      facilityIds,
      scope.kind === 'VENDOR' ? scope.vendorId : null,
      scope.kind === 'FACILITIES' ? scope.facilityIds : null,
      asKnownOn,
    ]);
    const byFacility = new Map<number, Row[]>();
    for (const row of rows) byFacility.set(row.facilityId, [...(byFacility.get(row.facilityId) ?? []), row]);
    return new Map([...byFacility].map(([id, events]) => [id, logOf(events)]));
  }
}

function logOf(rows: readonly Row[]): FacilityLog {
  // What retracts an entry may itself not be known yet: then the entry still stands.
  const known = rows.filter(({ isKnown }) => isKnown);
  return { entries: entriesOf(known), later: rows.length - known.length };
}

function entriesOf(rows: readonly Row[]): LogEntry[] {
  const voided = retractions(rows.map((row) => ({ ...row, day: row.day ?? 0, value: row.value ?? 0 })));
  return rows.map((row) => ({
    id: String(row.id),
    verb: nameIn(VERB, row.verb),
    kind: nameIn(KIND, row.kind),
    day: row.day,
    value: row.value,
    text: row.text,
    learntAt: row.learntAt,
    source: nameIn(SOURCES, row.source),
    by: row.by,
    batch: row.batch,
    retracts: row.retracts ? String(row.retracts) : null,
    retractedBy: voided.has(row.id) ? String(voided.get(row.id)) : null,
  }));
}

function nameIn<T extends Record<string, number>>(names: T, value: number): keyof T & string {
  return Object.keys(names).find((name) => names[name] === value)!;
}
