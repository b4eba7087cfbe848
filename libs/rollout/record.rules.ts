import type { Day } from '#calendar';
import {
  accepted,
  alreadySaid,
  facilityType,
  openSpan,
  retractEvent,
  saysTheSame,
  selfSetupEnded,
  setEvent,
  whyNotOn,
  withEvents,
  type Decision,
  type FacilityCase,
  type Moment,
  type NewEvent,
  type SaidEvent,
} from './facility-case.rules.js';
import { spanOn, withoutRetracted } from './fold.rules.js';
import { KIND, MILESTONES, MILESTONE_GRAPH, VERB, type Kind, type Milestone } from './milestone.rules.js';
import { valueOf } from './milestone-value.rules.js';
import { inputProblem, type RolloutProblem } from './rollout-result.js';
import type { WarningCode } from './rollout-code.js';

/** "This milestone was met on that day." */
export interface MilestoneStatement {
  readonly milestone: Milestone;
  readonly day: Day;
  /** Meaning per kind, see {@link KIND}; left out: what goes without saying. */
  readonly value?: number | null;
}

/** A reader on the shelf for so long without a vendor is worth a word (docs/glossary.md, soft rules). */
const DELIVERED_WITHOUT_VENDOR_DAYS = 30;
/** Readers offered free of charge (docs/glossary.md, "The way of a facility"), by facility type. */
const READERS_OFFERED = [3, 1, 1, 1];

/** Decides on a form: the milestone, and prerequisites stated in the same form, all or nothing. */
export function decideForm(
  facility: FacilityCase,
  main: MilestoneStatement,
  alongside: readonly MilestoneStatement[],
  moment: Moment,
): Decision {
  const events: NewEvent[] = [];
  const warnings = new Set<WarningCode>();
  let current = facility;
  for (const statement of [...inOrderOfTheWay(alongside), main]) {
    const decision = decideMilestone(current, statement, moment);
    if (decision.outcome !== 'ACCEPTED') return decision;
    if (statement === main && events.length === 0) return decision;
    events.push(...decision.events);
    decision.warnings.forEach((warning) => warnings.add(warning));
    current = decision.after ?? withEvents(current, decision.events);
  }
  return accepted(events, [...warnings], current);
}

/** Decides on one milestone of one facility. Hard rules refuse, soft rules warn (docs/glossary.md). */
export function decideMilestone(facility: FacilityCase, said: MilestoneStatement, moment: Moment): Decision {
  const { milestone, day } = said;
  const kind = KIND[milestone];
  const rule = MILESTONE_GRAPH[milestone];
  const closed = whyNotOn(facility, day, moment, rule.mayLieAhead);
  if (closed) return closed;
  const valued = valueOf(facility, milestone, said.value, day, moment.today);
  if ('outcome' in valued) return valued;
  const disorder = prerequisiteProblem(facility, milestone, day);
  if (disorder) return disorder;

  const events = [
    ...plannedStartsReplaced(facility, kind, day, moment.today),
    ...vendorNamed(facility, milestone, valued.value, day),
    setEvent(kind, day, valued.value),
  ];
  const after = withEvents(facility, events);
  if (saysTheSame(facility.history, after.history, kind)) {
    const same = sameSet(facility, kind, day, valued.value);
    return same ? alreadySaid(same) : inputProblem('day', 'ALREADY_HOLDS');
  }
  return accepted(events, warningsFor(after, said, valued.value, moment.today), after);
}

function prerequisiteProblem(facility: FacilityCase, milestone: Milestone, day: Day): RolloutProblem | null {
  const unmet = MILESTONE_GRAPH[milestone].requires.filter(
    (required) => !spanOn(facility.history.get(KIND[required]), day),
  );
  if (unmet.length === 0) return null;
  const absent = unmet.filter(
    (required) => !facility.history.get(KIND[required])?.some((span) => span.from > day),
  );
  return absent.length > 0
    ? { outcome: 'ORDER_PROBLEM', code: 'PREREQUISITE_MISSING', missing: absent }
    : { outcome: 'ORDER_PROBLEM', code: 'DAY_BEFORE_PREREQUISITE', missing: unmet };
}

/** A start that still lies ahead was never true: another day for it takes its place instead of adding to it. */
function plannedStartsReplaced(facility: FacilityCase, kind: Kind, day: Day, today: Day): NewEvent[] {
  if (kind !== KIND.OPERATING) return [];
  const open = openSpan(facility.history, kind);
  if (!open || open.from <= today || open.from === day) return [];
  return plannedStarts(facility, today).map((event) => retractEvent(event));
}

/** Standing statements about a start that is still to come. */
export function plannedStarts(facility: FacilityCase, today: Day): SaidEvent[] {
  return withoutRetracted(facility.events).filter(
    (event) => event.kind === KIND.OPERATING && event.day > today,
  );
}

/** The first vendor contacted becomes the facility's vendor. */
function vendorNamed(
  facility: FacilityCase,
  milestone: Milestone,
  value: number | null,
  day: Day,
): NewEvent[] {
  const names = milestone === 'VENDOR_CONTACTED' && !openSpan(facility.history, KIND.VENDOR);
  return names ? [...selfSetupEnded(facility, day), setEvent(KIND.VENDOR, day, value)] : [];
}

/** The standing event that said just this before, if any. */
export function sameSet(
  facility: FacilityCase,
  kind: Kind,
  day: Day,
  value: number | null,
): number | undefined {
  return withoutRetracted(facility.events).find(
    (event) =>
      event.kind === kind && event.verb === VERB.SET && event.day === day && event.value === (value ?? 0),
  )?.id;
}

function warningsFor(
  after: FacilityCase,
  said: MilestoneStatement,
  value: number | null,
  today: Day,
): WarningCode[] {
  const { milestone, day } = said;
  const warnings: WarningCode[] = [];
  const unusual = MILESTONE_GRAPH[milestone].follows.some(
    (other) => !spanOn(after.history.get(KIND[other]), day),
  );
  if (unusual) {
    warnings.push(milestone === 'VENDOR_CONTACTED' ? 'VENDOR_BEFORE_APPLICATION' : 'USUALLY_AFTER_ANOTHER');
  }
  if (milestone === 'APPLIED' && value! > READERS_OFFERED[facilityType(after)]!)
    warnings.push('READERS_ABOVE_OFFER');
  if (milestone === 'DELIVERED' && today - day >= DELIVERED_WITHOUT_VENDOR_DAYS) {
    if (!openSpan(after.history, KIND.VENDOR_CONTACTED)) warnings.push('DELIVERED_WITHOUT_VENDOR');
  }
  return warnings;
}

function inOrderOfTheWay(statements: readonly MilestoneStatement[]): MilestoneStatement[] {
  const place = (statement: MilestoneStatement): number => MILESTONES.indexOf(statement.milestone);
  return [...statements].sort((a, b) => place(a) - place(b));
}
