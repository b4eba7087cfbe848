/**
 * Whether an event belongs to a knowledge point, as an SQL condition; the one expression of the rule for everybody.
 * Learnt before the point, and committed when its snapshot was taken: what was learnt in time but committed later is
 * not known then, on every asking. Transaction ids are compared only within an era; an older era is all past.
 * @param event alias of milestone_event
 * @param point alias of knowledge_point
 */
export function belongsTo(event = 'e', point = 'k'): string {
  return `(${event}.learnt_at < ${point}.at and (${point}.snapshot is null or ${event}.era < ${point}.era
    or (${event}.era = ${point}.era and pg_visible_in_snapshot(${event}.xid, ${point}.snapshot))))`;
}
