import { NEVER, type Day } from '#calendar';
import { KIND } from '#rollout';
import { LOG_ENDS_ON } from './anchors.js';
import type { Applications } from './applications.rules.js';
import { formLag, learntAt } from './learning.rules.js';
import type { PlanAnswer } from './plans.rules.js';
import type { Scribe } from './scribe.js';

/** When each facility's (0-based) standing application was learnt, in seconds: nothing that needs it is learnt before. */
export type AppliedLearnt = Int32Array;

/** Portal accounts and reader applications with their cancellations, second starts and slips. */
export function recordApplications(
  scribe: Scribe,
  accounts: Int16Array,
  applications: Applications,
  readers: Uint8Array,
): AppliedLearnt {
  const { random } = scribe;
  const appliedLearnt = new Int32Array(accounts.length);
  for (let facility = 0; facility < accounts.length; facility += 1) {
    const account = accounts[facility]!;
    if (account > LOG_ENDS_ON) continue;
    const accountLearnt = learntAt(random, account, 0);
    scribe.set(KIND.ACCOUNT_CREATED, facility, account, 0, accountLearnt, 'PORTAL');
    const cancelled = applications.cancelled.get(facility);
    let after = accountLearnt;
    if (cancelled) {
      after = Math.max(after, learntAt(random, cancelled.from, formLag(random)));
      scribe.set(KIND.APPLIED, facility, cancelled.from, readers[facility]!, after, 'PORTAL');
      after = Math.max(after, learntAt(random, cancelled.until, formLag(random)));
      scribe.end(
        KIND.APPLIED,
        facility,
        cancelled.until,
        after,
        random.chance(0.7) ? 'PORTAL' : 'CALL_CENTRE',
      );
    }
    const applied = applications.day[facility]!;
    if (applied <= LOG_ENDS_ON) {
      const earliest = Math.max(account, cancelled ? cancelled.until + 1 : account);
      appliedLearnt[facility] = recordStanding(
        scribe,
        facility,
        earliest,
        applied,
        readers[facility]!,
        after,
      );
    } else if (!cancelled && account < LOG_ENDS_ON - 3 && random.chance(0.022))
      applyForSomebodyElse(scribe, facility, account);
  }
  return appliedLearnt;
}

/** @param earliest no slip puts it before this day: what ended there would end it too */
function recordStanding(
  scribe: Scribe,
  facility: number,
  earliest: Day,
  applied: Day,
  readers: number,
  after: number,
): number {
  const { random } = scribe;
  const learnt = Math.max(after, learntAt(random, applied, formLag(random)));
  const source = random.chance(0.97) ? 'PORTAL' : 'CALL_CENTRE';
  if (random.chance(0.012)) {
    const wrongDay = Math.max(earliest, applied - random.int(1, 30));
    scribe.setAfterMistake(KIND.APPLIED, facility, applied, wrongDay, readers, learnt, source);
  } else scribe.set(KIND.APPLIED, facility, applied, readers, learnt, source);
  return learnt;
}

/** A code mistyped at the call centre: noticed and taken back. */
function applyForSomebodyElse(scribe: Scribe, facility: number, account: Day): void {
  const day = scribe.random.int(account, LOG_ENDS_ON - 3);
  scribe.setByMistake(KIND.APPLIED, facility, day, 1, learntAt(scribe.random, day, 0), 'CALL_CENTRE');
}

/** Answers to the planned-month question, and the late cancellations that void them. */
export function recordPlans(
  scribe: Scribe,
  plans: readonly PlanAnswer[],
  applications: Applications,
  appliedLearnt: AppliedLearnt,
): void {
  const { random } = scribe;
  const lastLearnt = new Int32Array(appliedLearnt);
  const answered = new Set<number>();
  for (const { facility, day, month } of plans) {
    // never before an earlier answer: on one day the later entry is the one that stands
    const learnt = Math.max(
      lastLearnt[facility]!,
      learntAt(random, day, random.chance(0.93) ? 0 : random.int(1, 30)),
    );
    lastLearnt[facility] = learnt;
    answered.add(facility);
    scribe.set(
      KIND.PLANNED_MONTH,
      facility,
      day,
      month,
      learnt,
      random.chance(0.9) ? 'PORTAL' : 'CALL_CENTRE',
    );
  }
  for (const [facility, day] of applications.cancelledLater) {
    const learnt = Math.max(lastLearnt[facility]!, learntAt(random, day, 0));
    scribe.end(KIND.APPLIED, facility, day, learnt, 'PORTAL');
    if (answered.has(facility)) scribe.end(KIND.PLANNED_MONTH, facility, day, learnt, 'PORTAL');
  }
}

/** Whether an application of the facility stands at the end of the log. */
export function appliesStill(applications: Applications, facility: number): boolean {
  return (
    applications.day[facility]! <= LOG_ENDS_ON &&
    (applications.cancelledLater.get(facility) ?? NEVER) === NEVER
  );
}
