import type { FacilityRow } from '#adoption';
import { prefectureByCode, type FacilityEntry } from '#facility';
import { MILESTONES } from '#rollout';
import type { FacilityObject } from './facility.types.js';

/** What the cube says of the day asked for, over what the register says now. */
export function facilityObject(
  row: FacilityRow,
  entry: FacilityEntry,
  asKnownOn: string | null,
): FacilityObject {
  const { stage, waitingSince, waitingDays, blocker, vendorId, type } = row;
  return {
    id: String(entry.id),
    code: entry.code,
    name: entry.name,
    type,
    typeInferred: entry.typeInferred,
    prefecture: prefectureByCode(row.prefecture)!,
    municipality: entry.municipality,
    postalCode: entry.postalCode,
    address: entry.address,
    phone: entry.phone,
    email: entry.email,
    vendorId,
    asKnownOn,
    stage,
    waitingSince,
    waitingDays,
    blocker,
    plannedMonth: row.plannedMonth === null ? null : monthText(row.plannedMonth),
    readers: entry.readers,
    visitOn: entry.visitOn,
    startsOn: entry.startsOn,
    certificateExpiresOn: entry.certificateExpiresOn,
    openedOn: entry.openedOn,
    closedOn: entry.closedOn,
    possiblyClosedSince: entry.possiblyClosedSince,
    version: entry.version,
    milestones: MILESTONES.map((milestone, index) => ({ milestone, since: row.milestones[index] ?? null })),
  };
}

/** 202109 → 2021-09. */
export function monthText(yearMonth: number): string {
  return `${Math.floor(yearMonth / 100)}-${String(yearMonth % 100).padStart(2, '0')}`;
}
