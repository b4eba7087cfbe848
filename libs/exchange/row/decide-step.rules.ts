import { isoFromDay, type Day } from '#calendar';
import {
  BLOCKERS,
  decideBlocker,
  decideCorrection,
  decideEnd,
  decideMilestone,
  decidePlannedMonth,
  decideWithdrawal,
  KIND,
  openSpan,
  since,
  type Blocker,
  type Decision,
  type FacilityCase,
  type Moment,
  type SaidEvent,
} from '#rollout';
import type { ColumnId } from '../file/column.js';
import type { CellChange, RowProblem } from './row-verdict.js';
import { kindOfStep, type Step } from './steps.rules.js';

export interface StepContext {
  readonly moment: Moment;
  readonly mayRetract: (event: SaidEvent) => boolean;
  /** A file with one cell for a day corrects it; a list of shipments or applications adds to what was said. */
  readonly corrects: boolean;
}

/** `decision` null: it says what stands there already. */
export interface DecidedStep {
  readonly decision: Decision | null;
  readonly changes: readonly CellChange[];
  /** Where a refusal points. */
  readonly column: ColumnId;
  readonly problem: RowProblem | null;
}

/** What a step would write about the facility as it stands, and which cells that changes from what to what. */
export function decideStep(step: Step, facility: FacilityCase, context: StepContext): DecidedStep {
  switch (step.kind) {
    case 'MILESTONE':
      return milestoneStep(step, facility, context);
    case 'END':
      return endStep(step, facility, context);
    case 'BLOCKER':
    case 'PLANNED_MONTH':
      return attributeStep(step, facility, context);
  }
}

const NOTHING = { decision: null, changes: [], problem: null } as const;

function milestoneStep(
  step: Extract<Step, { kind: 'MILESTONE' }>,
  facility: FacilityCase,
  context: StepContext,
): DecidedStep {
  const { milestone, dayColumn } = step;
  const kind = KIND[milestone];
  const today = context.moment.today;
  const heldFrom = since(facility, kind);
  const held = openSpan(facility.history, kind)?.value ?? null;
  const calledOff = step.value && step.value.cell.kind !== 'VALUE' ? step.value : null;
  const ends = step.day && step.day.cell.kind !== 'VALUE' ? step.day : calledOff;
  if (ends) {
    const { column } = ends;
    if (heldFrom === null && (ends.cell.kind === 'WITHDRAW' || ends === calledOff))
      return { ...NOTHING, column };
    const wholly = ends.cell.kind === 'WITHDRAW' && ends !== calledOff;
    const day = ends.cell.kind === 'END' ? (ends.cell.day ?? today) : today;
    const decision = wholly
      ? decideWithdrawal(facility, kind, context.mayRetract)
      : decideEnd(facility, kind, day, context.moment);
    return { decision, column, problem: null, changes: [{ column, from: text(heldFrom), to: null }] };
  }
  const stated = step.value?.cell.kind === 'VALUE' ? Number(step.value.cell.value) : null;
  // a visit that is entered without the day it was arranged was arranged when it is entered
  const day =
    step.day?.cell.kind === 'VALUE'
      ? Number(step.day.cell.value)
      : (heldFrom ?? (milestone === 'SETUP_SCHEDULED' ? today : null));
  if (day === null) {
    return {
      ...NOTHING,
      column: dayColumn,
      problem: { column: dayColumn, reason: 'DAY_MISSING', offer: null },
    };
  }
  if (day === heldFrom && (stated === null || stated === held)) return { ...NOTHING, column: dayColumn };
  const value = stated ?? (milestone === 'SETUP_SCHEDULED' ? held : null);
  const said = { milestone, day, value };
  const decided = context.corrects
    ? decideCorrection(facility, said, context.moment, context.mayRetract)
    : decideMilestone(facility, said, context.moment);
  const changes: CellChange[] = [];
  if (day !== heldFrom) changes.push({ column: dayColumn, from: text(heldFrom), to: text(day) });
  if (step.value && stated !== held) {
    const written = (number: number | null): string | null =>
      milestone === 'SETUP_SCHEDULED' || milestone === 'CERTIFICATE_ISSUED'
        ? text(number)
        : numberText(number);
    changes.push({ column: step.value.column, from: written(held), to: written(stated) });
  }
  const pointsAtValue = step.value && decided.outcome === 'INPUT_PROBLEM' && decided.field === 'value';
  return {
    decision: withMaker(decided, kind, step.maker),
    changes,
    column: pointsAtValue ? step.value!.column : dayColumn,
    problem: null,
  };
}

function endStep(
  { milestone, cell: { column, cell } }: Extract<Step, { kind: 'END' }>,
  facility: FacilityCase,
  { moment }: StepContext,
): DecidedStep {
  if (cell.kind !== 'VALUE') return { ...NOTHING, column };
  const day = Number(cell.value);
  const kind = KIND[milestone];
  if (facility.history.get(kind)?.some((span) => span.until === day)) return { ...NOTHING, column };
  const changes = [{ column, from: null, to: text(day) }];
  return { decision: decideEnd(facility, kind, day, moment), changes, column, problem: null };
}

function attributeStep(
  step: Extract<Step, { kind: 'BLOCKER' | 'PLANNED_MONTH' }>,
  facility: FacilityCase,
  { moment }: StepContext,
): DecidedStep {
  const kind = kindOfStep(step);
  const { column, cell } = step.cell;
  const held = openSpan(facility.history, kind)?.value ?? null;
  const name = step.kind === 'BLOCKER' ? blockerName : monthText;
  if (cell.kind !== 'VALUE') {
    if (held === null) return { ...NOTHING, column };
    const day = cell.kind === 'END' ? (cell.day ?? moment.today) : moment.today;
    const changes = [{ column, from: name(held), to: null }];
    return { decision: decideEnd(facility, kind, day, moment), changes, column, problem: null };
  }
  const value = step.kind === 'BLOCKER' ? BLOCKERS[cell.value as Blocker] : Number(cell.value);
  if (value === held) return { ...NOTHING, column };
  const decision =
    step.kind === 'BLOCKER'
      ? decideBlocker(facility, cell.value as Blocker, moment.today, moment)
      : decidePlannedMonth(facility, value, moment.today, moment);
  return { decision, changes: [{ column, from: name(held), to: name(value) }], column, problem: null };
}

/** A maker is no fact of its own: it is noted with the shipment. */
function withMaker(decision: Decision, kind: number, maker: string | null): Decision {
  if (maker === null || decision.outcome !== 'ACCEPTED') return decision;
  const events = decision.events.map((event) =>
    event.kind === kind && event.day !== null ? { ...event, detail: { maker } } : event,
  );
  return { ...decision, events };
}

function text(day: Day | null): string | null {
  return day === null ? null : isoFromDay(day);
}

function numberText(number: number | null): string | null {
  return number === null ? null : String(number);
}

function monthText(month: number | null): string | null {
  return month === null ? null : `${Math.floor(month / 100)}-${String(month % 100).padStart(2, '0')}`;
}

function blockerName(value: number | null): string | null {
  return Object.entries(BLOCKERS).find(([, number]) => number === value)?.[0] ?? null;
}
