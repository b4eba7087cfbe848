import { ALWAYS, type Day } from '#calendar';
import { FACILITY_TYPES } from '#facility';
import { foldFacility, KIND, spanOn, type History, type LogEvent, type Span } from '#rollout';
import type { Measure } from '../adoption.types.js';
import { PREFECTURE_CODES } from '../cube/cell.js';
import type { Cube } from '../cube/cube.js';
import { MEASURES, planeOf } from '../measure.rules.js';
import { PLAN_TARGET_MONTH } from '../plan-target.js';

export interface PlaneDifference {
  readonly measure: Measure;
  readonly type: string;
  readonly prefecture: string;
  readonly day: Day;
  readonly inCube: number;
  readonly inLog: number;
}

/**
 * Counts facility by facility and day by day what the cube's planes hold, knowing nothing of their making but the fold
 * of a log: no masks, no toggles. Slow on purpose.
 */
export class PlanesCheck {
  private readonly counts: Uint32Array;

  constructor(private readonly days: readonly Day[]) {
    this.counts = new Uint32Array(
      MEASURES.length * FACILITY_TYPES.length * PREFECTURE_CODES.length * days.length,
    );
  }

  add(events: readonly LogEvent[]): void {
    const history = foldFacility(events);
    const registered = history.get(KIND.REGISTERED);
    MEASURES.forEach((measure, at) => {
      const spans = spansOf(history, measure);
      if (spans.length === 0) return;
      this.days.forEach((day, index) => {
        const entry = spanOn(registered, day);
        if (!entry || !spanOn(spans, day)) return;
        const type = Math.floor(entry.value / 100);
        this.counts[this.place(at, type, (entry.value % 100) - 1, index)]! += 1;
      });
    });
  }

  differences(cube: Cube): PlaneDifference[] {
    const planes = cube.planesUntil(Math.max(ALWAYS, ...this.days));
    const found: PlaneDifference[] = [];
    MEASURES.forEach((measure, at) =>
      FACILITY_TYPES.forEach((type, typeIndex) =>
        PREFECTURE_CODES.forEach((prefecture, prefectureIndex) => {
          const cell = typeIndex * PREFECTURE_CODES.length + prefectureIndex;
          const start = planes.offset(planeOf(measure, 'OPEN'), cell) - planes.begin;
          this.days.forEach((day, index) => {
            const inLog = this.counts[this.place(at, typeIndex, prefectureIndex, index)]!;
            const inCube = planes.counts[start + day]!;
            if (inCube !== inLog) found.push({ measure, type, prefecture, day, inCube, inLog });
          });
        }),
      ),
    );
    return found;
  }

  private place(measure: number, type: number, prefecture: number, day: number): number {
    return (
      ((measure * FACILITY_TYPES.length + type) * PREFECTURE_CODES.length + prefecture) * this.days.length +
      day
    );
  }
}

function spansOf(history: History, measure: Measure): readonly Span[] {
  if (measure === 'OPEN') return history.get(KIND.REGISTERED) ?? [];
  const plans = history.get(KIND.PLANNED_MONTH) ?? [];
  if (measure === 'PLAN_ANSWERED') return plans;
  if (measure === 'PLANNED_BY_TARGET') return plans.filter(({ value }) => value <= PLAN_TARGET_MONTH);
  return history.get(KIND[measure]) ?? [];
}
