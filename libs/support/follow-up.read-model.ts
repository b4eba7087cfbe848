import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '#access';
import { isMinistry } from './support-viewer.rules.js';

export interface Assignment {
  /** null: given back. */
  readonly assignee: { readonly id: number; readonly name: string } | null;
  readonly assignedAt: Date;
  readonly version: number;
}

export interface Note {
  readonly id: number;
  readonly version: number;
  readonly text: string;
  readonly by: string;
  readonly writtenAt: Date;
  readonly changedAt: Date | null;
}

const NOTES = `SELECT n.facility_id AS "facilityId", n.id, n.version, n.text, a.display_name AS by,
    n.written_at AS "writtenAt", n.changed_at AS "changedAt"
  FROM follow_up_note n JOIN account a ON a.id = n.account_id`;

/** The ministry's own follow-up; everybody else finds nothing here. */
@Injectable()
export class FollowUpReadModel {
  constructor(private readonly dataSource: DataSource) {}

  /** Facilities given to a person; 0: to anybody. null: not for this viewer. */
  async assignedTo(viewer: Viewer, accountId: number): Promise<number[] | null> {
    if (!isMinistry(viewer)) return null;
    const rows = await this.dataSource.query<{ id: number }[]>(
      'SELECT facility_id AS id FROM follow_up WHERE assignee_id IS NOT NULL AND $1 IN (assignee_id, 0)',
      [accountId],
    );
    return rows.map(({ id }) => id);
  }

  async assignments(viewer: Viewer, facilityIds: readonly number[]): Promise<Map<number, Assignment>> {
    if (!isMinistry(viewer)) return new Map();
    const rows = await this.dataSource.query<(Assignment & { id: number })[]>(
      `SELECT f.facility_id AS id, f.version, f.assigned_at AS "assignedAt",
         CASE WHEN a.id IS NOT NULL THEN json_build_object('id', a.id, 'name', a.display_name) END AS assignee
       FROM follow_up f LEFT JOIN account a ON a.id = f.assignee_id WHERE f.facility_id = ANY($1)`,
      [facilityIds],
    );
    return new Map(rows.map(({ id, ...assignment }) => [id, assignment]));
  }

  /** Newest first, by facility. */
  async notes(viewer: Viewer, facilityIds: readonly number[]): Promise<Map<number, Note[]>> {
    if (!isMinistry(viewer)) return new Map();
    const rows = await this.dataSource.query<(Note & { facilityId: number })[]>(
      `${NOTES} WHERE n.facility_id = ANY($1) ORDER BY n.id DESC`,
      [facilityIds],
    );
    const notes = new Map<number, Note[]>();
    for (const { facilityId, ...note } of rows)
      notes.set(facilityId, [...(notes.get(facilityId) ?? []), note]);
    return notes;
  }

  async noteById(viewer: Viewer, id: number): Promise<Note | null> {
    if (!isMinistry(viewer)) return null;
    return (await this.dataSource.query<Note[]>(`${NOTES} WHERE n.id = $1`, [id]))[0] ?? null;
  }
}
