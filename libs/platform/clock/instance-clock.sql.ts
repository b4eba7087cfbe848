const RETURNING = 'WHERE clock_at IS NOT NULL RETURNING clock_at, clock_anchor';

/** $1: the system instant. The clock stood while nothing ran: it goes on from the last tick, never before what was learnt. */
export const RESUME_CLOCK = `UPDATE instance SET clock_anchor = $1::timestamptz, clock_at = greatest(clock_at,
  (SELECT learnt_at FROM milestone_event ORDER BY id DESC LIMIT 1)) ${RETURNING}`;

/** $1: the system instant. */
export const TICK_CLOCK = `UPDATE instance SET clock_at = clock_at + ($1::timestamptz - clock_anchor),
  clock_anchor = $1::timestamptz ${RETURNING}`;
