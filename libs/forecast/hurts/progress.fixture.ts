import { dayFromIso, NEVER, type Day } from '#calendar';
import { PROGRESS_MILESTONES, type ProgressColumns, type ProgressMilestone } from '#adoption';

export interface PlannedFacility extends Partial<Record<ProgressMilestone, Day>> {
  readonly vendor?: number;
  readonly type?: number;
  readonly prefecture?: number;
}

export const AS_OF = dayFromIso('2021-07-11');

/** Facilities as a test says them, on 2021-07-11. */
export function progressOf(facilities: readonly PlannedFacility[]): ProgressColumns {
  const since = Object.fromEntries(
    PROGRESS_MILESTONES.map((milestone) => [
      milestone,
      Int16Array.from(facilities, (facility) => facility[milestone] ?? NEVER),
    ]),
  ) as Record<ProgressMilestone, Int16Array>;
  return {
    asOf: AS_OF,
    asKnownOn: { id: null, kind: 'NOW', day: AS_OF, at: new Date(0), title: null },
    record: 'RECORDED',
    logBeganOn: AS_OF - 300,
    rows: facilities.length,
    facilityId: Int32Array.from(facilities, (_, index) => index + 1),
    type: Uint8Array.from(facilities, ({ type }) => type ?? 0),
    prefecture: Uint8Array.from(facilities, ({ prefecture }) => prefecture ?? 12),
    vendor: Int32Array.from(facilities, ({ vendor }) => vendor ?? 0),
    blocker: new Uint8Array(facilities.length),
    since,
  };
}
