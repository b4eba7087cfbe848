import { retractEvent, type FacilityCase, type NewEvent } from './facility-case.rules.js';
import { VERB } from './milestone.rules.js';
import { retractions } from './fold.rules.js';

/**
 * What undoing a batch writes for one facility: a RETRACT of each of its events that still stands. Old values are
 * never copied back: the fold brings back what stood before. `LEFT_OUT` where something newer was said: the newer
 * statement was made in view of what the batch said.
 */
export function decideUndo(
  facility: FacilityCase,
  batch: ReadonlySet<number>,
): readonly NewEvent[] | 'LEFT_OUT' {
  const voided = retractions(facility.events);
  const said = facility.events.filter((event) => batch.has(event.id));
  const standing = said.filter((event) => !voided.has(event.id));
  if (standing.length === 0) return [];
  const first = said.reduce((lowest, event) => Math.min(lowest, event.id), Infinity);
  const newer = facility.events.some((event) => {
    if (event.id <= first || batch.has(event.id) || voided.has(event.id)) return false;
    // taking back something newer, or something of the batch itself, says nothing new
    return event.verb !== VERB.RETRACT || (event.retracts < first && !batch.has(event.retracts));
  });
  return newer ? 'LEFT_OUT' : standing.map((event) => retractEvent(event));
}
