import type { Day } from '#calendar';
import { foldFacility, KIND, spanOn, type History, type Kind } from '#rollout';
import { PLAN_ANCHOR } from './anchors.js';
import type { DemoCountry } from './generate-demo.js';
import type { WrittenLog } from './written-log.js';

/** What a census counts among the facilities open on a day. */
export interface Count {
  readonly day: Day;
  readonly kind: Kind;
}

/** Counts by type (0…3) and prefecture (1…47) at index type * 48 + prefecture. */
export type CountByCell = Int32Array;

export interface Census {
  /** One result a question: facilities open on the day that hold the kind. */
  readonly counts: readonly CountByCell[];
  /** Sum of the kind's value over the same facilities: readers, where the kind is SHIPPED. */
  readonly sums: readonly number[];
  /** Facilities whose value is PLAN_ANCHOR.target or less. */
  readonly byTarget: readonly number[];
}

/** Folds every facility of the demo as known at each instant (ascending, seconds since the log began), and counts. */
export function takeCensus(
  country: DemoCountry,
  written: WrittenLog,
  questions: readonly Count[],
  known: readonly number[],
): Census[] {
  const taken = known.map(() => ({
    counts: questions.map(() => new Int32Array(4 * 48)),
    sums: questions.map(() => 0),
    byTarget: questions.map(() => 0),
  }));
  forEachHistory(country, written, known, (facility, point, history) => {
    const cell = country.registry.type[facility - 1]! * 48 + country.registry.prefecture[facility - 1]!;
    const { counts, sums, byTarget } = taken[point]!;
    questions.forEach(({ day, kind }, i) => {
      const value = valueIfOpen(history, kind, day);
      if (value === undefined) return;
      counts[i]![cell]! += 1;
      sums[i]! += value;
      if (value <= PLAN_ANCHOR.target) byTarget[i]! += 1;
    });
  });
  return taken;
}

/** Visits the history of each facility (id) at each instant; folds anew only where more was known. */
export function forEachHistory(
  country: DemoCountry,
  written: WrittenLog,
  known: readonly number[],
  visit: (facility: number, point: number, history: History) => void,
): void {
  for (let facility = 1; facility <= country.registry.count; facility += 1) {
    let events = -1;
    let history: History = new Map();
    known.forEach((until, point) => {
      const present = written.eventsOf(facility, until);
      if (present.length !== events) history = foldFacility(present);
      events = present.length;
      visit(facility, point, history);
    });
  }
}

function valueIfOpen(history: History, kind: Kind, day: Day): number | undefined {
  if (!spanOn(history.get(KIND.REGISTERED), day)) return undefined;
  return spanOn(history.get(kind), day)?.value;
}

/** [hospital, medical clinic, dental clinic, pharmacy] of a census's cells. */
export function byType(cells: CountByCell): number[] {
  return [0, 1, 2, 3].map((type) => cells.subarray(type * 48, type * 48 + 48).reduce((a, b) => a + b, 0));
}
