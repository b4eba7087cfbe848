import { NEVER, type Day } from '#calendar';
import { LOG_ENDS_ON } from './anchors.js';
import type { Applications } from './applications.rules.js';
import type { Contact } from './contacts.rules.js';
import { workday } from './learning.rules.js';
import { Random } from './random.js';
import type { Setup } from './setups.rules.js';

/** Use application and device certificate of a facility (0-based); NEVER where it has not come to that. */
export interface Paperwork {
  facility: number;
  useApplied: Day;
  certificate: Day;
}

/** Whoever is ready has both, but for a few whose certificate nobody reported; of the others in contact half applied. */
export function buildPaperwork(
  seed: number,
  applications: Applications,
  contacts: readonly Contact[],
  setups: readonly Setup[],
): Paperwork[] {
  const random = new Random(seed, 'paperwork');
  const readyOn = new Map(
    setups.filter(({ ready }) => ready !== NEVER).map(({ contact, ready }) => [contact.facility, ready]),
  );
  const papers: Paperwork[] = [];
  for (const { facility, contacted } of contacts) {
    const applied = applications.day[facility]!;
    if (applied > LOG_ENDS_ON || applications.cancelledLater.has(facility)) continue;
    const ready = readyOn.get(facility);
    if (ready === undefined && !random.chance(0.48)) continue;
    const lastDay = ready ?? LOG_ENDS_ON + 20;
    const usual = Math.max(applied, contacted) + random.waiting(40);
    const useApplied = Math.max(applied, Math.min(usual, lastDay - 8 - random.int(0, 6)));
    const certificate = Math.min(workday(useApplied + 4 + random.waiting(7)), lastDay);
    const missing = random.chance(ready === undefined ? 0.18 : 0.02);
    if (useApplied <= LOG_ENDS_ON) {
      papers.push({
        facility,
        useApplied,
        certificate: missing || certificate > LOG_ENDS_ON ? NEVER : certificate,
      });
    }
  }
  return papers;
}
