import type { EntityManager } from 'typeorm';
import { isoFromDay, type Day } from '#calendar';
import type { PassWhy } from './pass-reason.rules.js';
import type { Slot } from './visit-warning.rules.js';

export interface VisitRow {
  readonly facilityId: number;
  readonly day: Day;
  readonly technicianId: number | null;
  readonly slot: Slot | null;
}

/** Who goes when, over what stood there for that day. */
export async function saveVisits(
  manager: EntityManager,
  by: { vendorId: number; accountId: number },
  rows: readonly VisitRow[],
): Promise<void> {
  for (const { facilityId, day, technicianId, slot } of rows) {
    await manager.query(
      `INSERT INTO visit (facility_id, vendor_id, day, technician_id, slot, account_id) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (facility_id, vendor_id, day) DO UPDATE
       SET technician_id = excluded.technician_id, slot = excluded.slot, account_id = excluded.account_id`,
      [facilityId, by.vendorId, isoFromDay(day), technicianId, slot, by.accountId],
    );
  }
}

/** Notes that facilities were passed forward; one that is already stays with its first reason. */
export async function savePasses(
  manager: EntityManager,
  by: { vendorId: number; accountId: number; at: Date },
  facilityIds: readonly number[],
  { reason, note }: PassWhy,
): Promise<void> {
  // a pass of an earlier contact moves nobody any more: it makes room for this one
  await manager.query(
    `UPDATE queue_pass q SET withdrawn_at = $3 FROM facility f
     WHERE f.id = q.facility_id AND q.vendor_id = $1 AND q.facility_id = ANY($2) AND q.withdrawn_at IS NULL
       AND (q.passed_at AT TIME ZONE 'Asia/Tokyo')::date < coalesce(f.vendor_contacted_on, 'infinity')`,
    [by.vendorId, facilityIds, by.at],
  );
  await manager.query(
    `INSERT INTO queue_pass (vendor_id, facility_id, reason, note, account_id, passed_at)
     SELECT $1, facility_id, $3, $4, $5, $6 FROM unnest($2::int[]) AS facility_id
     ON CONFLICT (vendor_id, facility_id) WHERE withdrawn_at IS NULL DO NOTHING`,
    [by.vendorId, facilityIds, reason, note.trim().replaceAll('\0', ''), by.accountId, by.at],
  );
}
