import {
  MOVED_REASONS,
  REMINDER_REASONS,
  REMINDER_STATUSES,
  type DryRunCounts,
  type MovedReason,
  type ReminderReason,
  type ReminderStatus,
} from '#reminder';
import type { ReminderStatusCountType } from './campaign.types.js';
import type { DryRunCountsType, ReminderMoveCountType, ReminderReasonCountType } from './dry-run.types.js';

type Counts = Readonly<Partial<Record<string, number>>>;

/** Those that count something, in the order of the ledger's life. */
export function statusCounts(counts: Counts): ReminderStatusCountType[] {
  return filled<ReminderStatus>(REMINDER_STATUSES, counts).map(([status, count]) => ({ status, count }));
}

/** Most first. */
export function reasonCounts(counts: Counts): ReminderReasonCountType[] {
  return filled<ReminderReason>(REMINDER_REASONS, counts)
    .map(([reason, count]) => ({ reason, count }))
    .toSorted((one, other) => other.count - one.count);
}

export function dryRunCounts({ moved, excluded, ...counts }: DryRunCounts): DryRunCountsType {
  return {
    ...counts,
    moved: filled<MovedReason>(MOVED_REASONS, moved).map(([reason, count]): ReminderMoveCountType => ({
      reason,
      count,
    })),
    excluded: reasonCounts(excluded),
  };
}

function filled<K extends string>(names: readonly K[], counts: Counts): [K, number][] {
  return names.flatMap((name): [K, number][] => {
    const count = counts[name] ?? 0;
    return count > 0 ? [[name, count]] : [];
  });
}
