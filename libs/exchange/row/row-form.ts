import type { Viewer } from '#access';
import {
  accepted,
  alreadySaid,
  mayRetract,
  stateOf,
  withEvents,
  type Decision,
  type FacilityCase,
  type Kind,
  type Moment,
  type NewEvent,
  type RolloutForm,
  type RolloutResult,
  type Source,
  type WarningCode,
} from '#rollout';
import type { Layout } from '../file/layouts.js';
import { decideStep } from './decide-step.rules.js';
import type { ReadRow } from './read-row.rules.js';
import type { CellChange, RowProblem, RowVerdict, RowWarning } from './row-verdict.js';
import { kindOfStep, stepsOf, type Step } from './steps.rules.js';

/**
 * A row of a file as a form of the log: all of what it says, or nothing. The same object is rehearsed for the preview
 * and submitted by the confirmation, so the two cannot judge differently; it remembers what it last decided.
 */
export class RowForm implements RolloutForm {
  readonly facilityCode: string;
  readonly says: readonly Kind[];
  readonly field = 'milestone';
  readonly source: Source | null;
  private readonly steps: readonly Step[];
  private readonly wrong: readonly RowProblem[];
  private changes: CellChange[] = [];
  private refused: RowProblem | null = null;
  private backward = false;

  constructor(
    private readonly row: ReadRow,
    private readonly viewer: Viewer,
    private readonly layout: Layout,
    readonly expectedVersion: number | null,
  ) {
    const { steps, problems } = stepsOf(row.said);
    this.steps = steps;
    this.wrong = [...row.problems, ...problems];
    this.facilityCode = row.code ?? '';
    this.says = steps.map(kindOfStep);
    this.source = viewer.role === 'ADMINISTRATOR' ? layout.source : null;
  }

  /** Nothing about it needs to be looked up: it is wrong by itself. */
  get isWrong(): boolean {
    return this.wrong.length > 0;
  }

  decide(facility: FacilityCase, moment: Moment): Decision {
    this.changes = [];
    this.refused = null;
    const context = {
      moment,
      mayRetract: mayRetract.bind(null, this.viewer),
      corrects: this.layout.source === null,
    };
    const events: NewEvent[] = [];
    const warnings = new Set<WarningCode>();
    let current = facility;
    for (const step of this.steps) {
      const { decision, changes, column, problem } = decideStep(step, current, context);
      if (problem) this.refused = problem;
      if (problem) return { outcome: 'INPUT_PROBLEM', code: 'VISIT_MISSING', field: 'day' };
      if (!decision) continue;
      if (decision.outcome !== 'ACCEPTED') {
        this.refused = { column, reason: decision.code, offer: null };
        return decision;
      }
      if (decision.events.length === 0) continue;
      this.changes.push(...changes);
      events.push(...decision.events);
      decision.warnings.forEach((warning) => warnings.add(warning));
      current = withEvents(current, decision.events);
    }
    this.backward = events.length > 0 && isBackward(facility, current);
    if (events.length === 0) return alreadySaid(facility.events.at(-1)?.id ?? 0);
    return accepted(events, [...warnings], current);
  }

  /** What the log answered, as the preview shows it. `result` null: it was not asked, the row is wrong by itself. */
  verdict(result: RolloutResult | null): RowVerdict {
    const { fixed } = this.row;
    const nothing = { changes: [], warnings: [], fixed, facilityId: null, version: null };
    if (result === null) return { ...nothing, outcome: 'ERROR', problems: this.wrong };
    switch (result.outcome) {
      case 'RECORDED': {
        const { facilityId, version } = result;
        const changed = result.events.length > 0;
        const warnings: RowWarning[] = [...result.warnings];
        if (this.backward) warnings.unshift('STEP_BACKWARD');
        if (!changed) return { ...nothing, outcome: 'UNCHANGED', problems: [], facilityId, version };
        const changes = this.changes;
        return {
          outcome: 'CHANGE',
          changes,
          problems: [],
          warnings,
          fixed,
          facilityId,
          version: version - 1,
        };
      }
      case 'STALE_VERSION_PROBLEM': {
        const problems: RowProblem[] = [{ column: 'version', reason: 'STALE_VERSION', offer: null }];
        const { currentVersion: version } = result;
        return { ...nothing, outcome: 'STALE', changes: this.changes, problems, version };
      }
      case 'NOT_FOUND_PROBLEM':
        return {
          ...nothing,
          outcome: 'ERROR',
          problems: [{ column: 'code', reason: result.code, offer: null }],
        };
      case 'ORDER_PROBLEM':
      case 'INPUT_PROBLEM': {
        const problem = this.refused ?? { column: null, reason: result.code, offer: null };
        return { ...nothing, outcome: 'ERROR', changes: this.changes, problems: [problem] };
      }
    }
  }
}

/** Whether something that was reached is reached no more. */
function isBackward(before: FacilityCase, after: FacilityCase): boolean {
  const reached = stateOf(after.history).milestones;
  return stateOf(before.history).milestones.some((day, index) => day !== null && reached[index] === null);
}
