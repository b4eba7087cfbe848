import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '#access';
import { FacilityRegistryReadModel } from '#facility';
import { Clock } from '#platform';
import { LONGEST_TEXT, storedText } from './enquiry.rules.js';
import { holdsIndividualNumber } from './individual-number.rules.js';
import { StaffReadModel } from './staff.read-model.js';
import { absent, badInput, type SupportProblem, type SupportWarning } from './support-code.js';
import { accountOf, isMinistry } from './support-viewer.rules.js';

const MOST_ROWS = 100;

export interface AssignmentRow {
  /** 10 digits. */
  readonly facilityCode: string;
  /** As read; 0 where there was none. */
  readonly expectedVersion: number;
}

export interface Assigned {
  readonly outcome: 'ASSIGNED';
  /** Ids, in the order asked for, also of those that were so already. */
  readonly facilityIds: readonly number[];
  /** Ids of those somebody else has assigned meanwhile: left as they are. */
  readonly stale: readonly number[];
}

export interface NoteWritten {
  readonly outcome: 'WRITTEN';
  readonly noteId: number;
  readonly version: number;
  readonly repeated: boolean;
  readonly warnings: readonly SupportWarning[];
}

export interface NoteStale {
  readonly outcome: 'STALE';
  readonly noteId: number;
}

/** Who at the ministry looks after a stuck facility, and what they note about it. */
@Injectable()
export class FollowUpService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly registry: FacilityRegistryReadModel,
    private readonly staff: StaffReadModel,
  ) {}

  /** Several at once; null takes the person off. Saying the same again changes nothing. */
  async assign(
    viewer: Viewer,
    rows: readonly AssignmentRow[],
    assigneeId: number | null,
  ): Promise<Assigned | SupportProblem> {
    if (!isMinistry(viewer)) return absent('FACILITY_NOT_FOUND');
    if (rows.length > MOST_ROWS) return badInput('rows', 'TOO_MANY_ROWS');
    if (assigneeId !== null && !(await this.staff.isMinistry(assigneeId)))
      return badInput('assigneeId', 'PERSON_NOT_FOUND');
    const expected = new Map<number, number>();
    for (const { facilityCode, expectedVersion } of rows) {
      const id = /^\d{10}$/.test(facilityCode) ? await this.registry.idByCode(facilityCode) : null;
      if (id === null) return absent('FACILITY_NOT_FOUND');
      expected.set(id, expectedVersion);
    }
    const ids = [...expected.keys()];
    // In order of id: two who assign overlapping rows must not wait for each other.
    const written = await this.dataSource.query<{ id: number }[]>(
      `INSERT INTO follow_up AS f (facility_id, assignee_id, assigned_by, assigned_at, era)
       SELECT i.id, $3::int, $4::int, $5::timestamptz, (SELECT era FROM instance)
       FROM unnest($1::int[], $2::int[]) AS i(id, version)
       WHERE i.version = coalesce((SELECT version FROM follow_up WHERE facility_id = i.id), 0) ORDER BY i.id
       ON CONFLICT (facility_id) DO UPDATE SET assignee_id = excluded.assignee_id, assigned_by = excluded.assigned_by,
         assigned_at = excluded.assigned_at, version = f.version + 1, xid = pg_current_xact_id(), era = excluded.era
       WHERE f.assignee_id IS DISTINCT FROM excluded.assignee_id
         AND f.version = ($2::int[])[array_position($1::int[], f.facility_id)]
       RETURNING facility_id AS id`,
      [ids, [...expected.values()], assigneeId, accountOf(viewer), this.clock.now()],
    );
    const done = new Set(written.map(({ id }) => id));
    const rest = ids.filter((id) => !done.has(id));
    const same = await this.dataSource.query<{ id: number }[]>(
      `SELECT i.id FROM unnest($1::int[]) AS i(id) LEFT JOIN follow_up f ON f.facility_id = i.id
       WHERE f.assignee_id IS NOT DISTINCT FROM $2::int`,
      [rest, assigneeId],
    );
    for (const { id } of same) done.add(id);
    const stale = ids.filter((id) => !done.has(id));
    return { outcome: 'ASSIGNED', facilityIds: ids.filter((id) => done.has(id)), stale };
  }

  async writeNote(
    viewer: Viewer,
    input: { facilityCode: string; text: string; requestKey?: string | null },
  ): Promise<NoteWritten | SupportProblem> {
    if (!isMinistry(viewer)) return absent('FACILITY_NOT_FOUND');
    const { facilityCode, requestKey = null } = input;
    const facilityId = /^\d{10}$/.test(facilityCode) ? await this.registry.idByCode(facilityCode) : null;
    if (facilityId === null) return absent('FACILITY_NOT_FOUND');
    const text = storedText(input.text);
    const refused = whyNotThatNote(text);
    if (refused) return refused;
    const accountId = accountOf(viewer);
    const [row] = await this.dataSource.query<{ id: number }[]>(
      `INSERT INTO follow_up_note (request_key, facility_id, text, account_id, written_at, era)
       VALUES ($1, $2, $3, $4, $5, (SELECT era FROM instance)) ON CONFLICT (request_key) DO NOTHING RETURNING id`,
      [requestKey, facilityId, text, accountId, this.clock.now()],
    );
    const warnings = warningsOf(text);
    if (row) return { outcome: 'WRITTEN', noteId: row.id, version: 1, repeated: false, warnings };
    const [before] = await this.dataSource.query<{ id: number; version: number }[]>(
      'SELECT id, version FROM follow_up_note WHERE request_key = $1 AND facility_id = $2 AND account_id = $3',
      [requestKey, facilityId, accountId],
    );
    if (!before) return badInput('requestKey', 'KEY_USED');
    return { outcome: 'WRITTEN', noteId: before.id, version: before.version, repeated: true, warnings };
  }

  /** Anybody of the ministry may correct a note; the later of two is told. */
  async amendNote(
    viewer: Viewer,
    input: { id: number; expectedVersion: number; text: string },
  ): Promise<NoteWritten | NoteStale | SupportProblem> {
    if (!isMinistry(viewer)) return absent('NOTE_NOT_FOUND');
    const text = storedText(input.text);
    const refused = whyNotThatNote(text);
    if (refused) return refused;
    const { id, expectedVersion } = input;
    const [rows] = await this.dataSource.query<[{ version: number }[], number]>(
      `UPDATE follow_up_note SET text = $3, changed_at = $4, version = version + 1, xid = pg_current_xact_id(),
         era = (SELECT era FROM instance) WHERE id = $1 AND version = $2 AND text <> $3 RETURNING version`,
      [id, expectedVersion, text, this.clock.now()],
    );
    const warnings = warningsOf(text);
    if (rows[0])
      return { outcome: 'WRITTEN', noteId: id, version: rows[0].version, repeated: false, warnings };
    const [note] = await this.dataSource.query<{ version: number; text: string }[]>(
      'SELECT version, text FROM follow_up_note WHERE id = $1',
      [id],
    );
    if (!note) return absent('NOTE_NOT_FOUND');
    if (note.text !== text) return { outcome: 'STALE', noteId: id };
    return { outcome: 'WRITTEN', noteId: id, version: note.version, repeated: true, warnings };
  }
}

function whyNotThatNote(text: string): SupportProblem | null {
  if (text === '') return badInput('text', 'TEXT_MISSING');
  return text.length > LONGEST_TEXT ? badInput('text', 'TEXT_TOO_LONG') : null;
}

function warningsOf(text: string): SupportWarning[] {
  return holdsIndividualNumber(text) ? ['INDIVIDUAL_NUMBER'] : [];
}
