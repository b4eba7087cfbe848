import type { Milestone, Stage } from '../facilities/filter-values.js';

/** What a facility can do on its own page; the name stands in the address (`do`). */
export const TASKS = [
  'start',
  'contact',
  'ordered',
  'delivered',
  'use',
  'certificate',
  'vendor',
  'blocker',
  'ask',
  'subsidy',
  'month',
  'contact-data',
  'cancel',
] as const;
export type Task = (typeof TASKS)[number];

export interface OwnState {
  stage: Stage;
  /** A vendor is named. */
  hasVendor: boolean;
  setsUpAlone: boolean;
  /** The start date that stands, YYYY-MM-DD. */
  startsOn: string | null;
  operating: boolean;
  closed: boolean;
  visitOn: string | null;
  claimDone: boolean;
  today: string;
}

/** Key of the sentences, and the one button under them; null: nothing to press, somebody else moves. */
export interface NextStep {
  key: NextKey;
  task: Task | null;
}
export type NextKey =
  Exclude<Stage, 'DONE' | 'READY'> | 'READY' | 'ALONE' | 'VISITED' | 'PLANNED' | 'CLAIM' | 'DONE' | 'CLOSED';

const TASK_OF: Readonly<Record<Exclude<Stage, 'DONE'>, Task | null>> = {
  ACCOUNT_CREATED: null,
  APPLIED: null,
  VENDOR_CONTACTED: 'contact',
  ORDERED: 'ordered',
  SHIPPED: 'delivered',
  DELIVERED: 'delivered',
  USE_APPLIED: 'use',
  CERTIFICATE_ISSUED: 'certificate',
  SETUP_SCHEDULED: 'vendor',
  READY: 'start',
  OPERATING: 'start',
};
/** The one next thing. */
export function nextStep(state: OwnState): NextStep {
  const { stage, startsOn, operating, visitOn, today } = state;
  if (state.closed) return { key: 'CLOSED', task: null };
  if (operating) return state.claimDone ? { key: 'DONE', task: null } : { key: 'CLAIM', task: 'subsidy' };
  if (startsOn !== null) return { key: 'PLANNED', task: 'start' };
  if (stage === 'DONE' || stage === 'OPERATING') return { key: 'OPERATING', task: 'start' };
  if (state.setsUpAlone && stage === 'READY') return { key: 'ALONE', task: 'start' };
  if (stage === 'READY' && visitOn !== null && visitOn < today) return { key: 'VISITED', task: 'start' };
  return { key: stage, task: TASK_OF[stage] };
}

/** Milestones a facility reports by itself, with the task that does it. */
export const OWN_MILESTONES = {
  VENDOR_CONTACTED: 'contact',
  ORDERED: 'ordered',
  DELIVERED: 'delivered',
  USE_APPLIED: 'use',
  CERTIFICATE_ISSUED: 'certificate',
  OPERATING: 'start',
} as const satisfies Partial<Record<Milestone, Task>>;

export function taskOf(text: string | null): Task | null {
  return TASKS.find((task) => task === text) ?? null;
}
