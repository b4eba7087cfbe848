import type { Day } from '#calendar';

/** What every poll says besides the events: which log this is, how far it was seen, and the domain clock. */
export interface FeedHead {
  /** pg_snapshot as text: what the next poll asks from. */
  readonly snapshot: string;
  readonly era: number;
  /** Of milestone_event: another one is another table, with a log of its own. */
  readonly table: number;
  /**
   * When the server process began. A server that crashed may give out again transaction ids that it had not written down:
   * what was seen of them before is no knowledge of what they are now.
   */
  readonly serverSince: string;
  readonly logBeganOn: Day;
  readonly clockAt: Date | null;
  readonly clockAnchor: Date | null;
}

/** Columns of {@link headOf}, from `instance i`. */
export const HEAD_COLUMNS = `pg_current_snapshot()::text, i.era, 'milestone_event'::regclass::oid::bigint,
  pg_postmaster_start_time()::text, i.log_began_on - date '1970-01-01', extract(epoch FROM i.clock_at)::float8, extract(epoch FROM i.clock_anchor)::float8`;
export const HEAD_WIDTH = 7;

type Text = string | null;

export function headOf(row: readonly Text[]): FeedHead {
  const [snapshot, era, table, serverSince, logBeganOn, clockAt, clockAnchor] = row;
  return {
    snapshot: snapshot!,
    era: Number(era),
    table: Number(table),
    serverSince: serverSince!,
    logBeganOn: Number(logBeganOn),
    clockAt: instant(clockAt!),
    clockAnchor: instant(clockAnchor!),
  };
}

/** Whether what was polled until `before` can be continued: the same log, and its transaction ids ran on. Else: reload. */
export function continues(before: FeedHead, now: FeedHead): boolean {
  return (
    before.era === now.era &&
    before.table === now.table &&
    before.serverSince === now.serverSince &&
    before.logBeganOn === now.logBeganOn &&
    xmaxOf(before.snapshot) <= xmaxOf(now.snapshot)
  );
}

/** First transaction id not yet given out, of `xmin:xmax:xip,…`. */
function xmaxOf(snapshot: string): number {
  const from = snapshot.indexOf(':') + 1;
  return Number(snapshot.slice(from, snapshot.indexOf(':', from)));
}

function instant(epochSeconds: Text): Date | null {
  return epochSeconds === null ? null : new Date(Math.round(Number(epochSeconds) * 1000));
}
