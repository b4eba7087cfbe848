import type { EntityManager } from 'typeorm';

/** The demo's clock stood while nothing ran: it goes on from the last tick, never before what was already learnt. */
export async function resumeClock(manager: EntityManager): Promise<void> {
  await manager.query(
    `UPDATE instance SET clock_anchor = now(), clock_at = greatest(clock_at,
       (SELECT learnt_at FROM milestone_event ORDER BY id DESC LIMIT 1)) WHERE clock_at IS NOT NULL`,
  );
}

/** Notes what the demo's clock shows now, so that a process that is killed loses no more than the time since. */
export async function tickClock(manager: EntityManager): Promise<void> {
  await manager.query(
    'UPDATE instance SET clock_at = clock_at + (now() - clock_anchor), clock_anchor = now() WHERE clock_at IS NOT NULL',
  );
}
