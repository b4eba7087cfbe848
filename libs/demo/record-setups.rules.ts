import { NEVER } from '#calendar';
import { KIND } from '#rollout';
import { LOG_ENDS_ON } from './anchors.js';
import type { Hindrance } from './blockers.rules.js';
import { latestInstantFor, learntAt, reportLag } from './learning.rules.js';
import type { Paperwork } from './paperwork.rules.js';
import type { AppliedLearnt } from './record-applications.rules.js';
import type { Scribe } from './scribe.js';
import type { Setup } from './setups.rules.js';

/** A device certificate is valid for three years. */
const CERTIFICATE_DAYS = 3 * 365 + 1;

export function recordPaperwork(scribe: Scribe, papers: readonly Paperwork[]): void {
  const { random } = scribe;
  for (const { facility, useApplied, certificate } of papers) {
    scribe.set(KIND.USE_APPLIED, facility, useApplied, 0, learntAt(random, useApplied, 0), 'PORTAL');
    if (certificate === NEVER) continue;
    const learnt = learntAt(random, certificate, random.chance(0.9) ? 0 : reportLag(random));
    scribe.set(
      KIND.CERTIFICATE_ISSUED,
      facility,
      certificate,
      certificate + CERTIFICATE_DAYS,
      learnt,
      'PORTAL',
    );
  }
}

/** Appointments, connection tests passed, and start dates: entered ahead, on the day, or late. */
export function recordSetups(scribe: Scribe, setups: readonly Setup[], appliedLearnt: AppliedLearnt): void {
  const { random } = scribe;
  for (const setup of setups) {
    const { facility } = setup.contact;
    recordAppointments(scribe, setup);
    if (setup.ready === NEVER) continue;
    // ready is never known before the application, nor a start before ready: the counts stay nested at every knowledge point
    const readyLearnt = Math.max(appliedLearnt[facility]!, learntAt(random, setup.ready, reportLag(random)));
    const readySource = random.chance(0.85) ? 'VENDOR' : 'FACILITY';
    const wrongReady = random.chance(0.01)
      ? Math.max(setup.ready - random.int(1, 5), setup.contact.ordered)
      : setup.ready;
    scribe.setAfterMistake(KIND.READY, facility, setup.ready, wrongReady, 0, readyLearnt, readySource);
    if (setup.operating !== NEVER) recordStart(scribe, setup, readyLearnt);
  }
}

function recordAppointments(scribe: Scribe, { contact, arranged, firstVisit, visitOn }: Setup): void {
  if (arranged === NEVER) return;
  const { random } = scribe;
  const learnt = learntAt(random, arranged, random.int(0, 2));
  scribe.set(KIND.SETUP_SCHEDULED, contact.facility, arranged, firstVisit, learnt, 'VENDOR');
  if (firstVisit === visitOn || firstVisit <= arranged) return;
  const putOff = Math.min(firstVisit, LOG_ENDS_ON);
  scribe.set(
    KIND.SETUP_SCHEDULED,
    contact.facility,
    putOff,
    visitOn,
    Math.max(learnt, learntAt(random, putOff, 0)),
    'VENDOR',
  );
}

function recordStart(scribe: Scribe, { contact, ready, operating }: Setup, readyLearnt: number): void {
  const { random } = scribe;
  const { facility } = contact;
  const ahead = operating > LOG_ENDS_ON || random.chance(0.55);
  const entered = ahead
    ? random.int(ready, Math.max(ready, Math.min(operating - 1, LOG_ENDS_ON)))
    : operating;
  const lag = ahead || random.chance(0.7) ? 0 : reportLag(random);
  const latest = latestInstantFor(random, operating);
  const learnt = Math.max(readyLearnt, Math.min(latest, learntAt(random, entered, lag)));
  const source = random.chance(0.85) ? 'PORTAL' : random.chance(0.6) ? 'FACILITY' : 'CALL_CENTRE';
  const wrongDay = !ahead && random.chance(0.06) ? operating + random.int(1, 9) : operating;
  if (operating > LOG_ENDS_ON || wrongDay > LOG_ENDS_ON)
    scribe.set(KIND.OPERATING, facility, operating, 0, learnt, source);
  else scribe.setAfterMistake(KIND.OPERATING, facility, operating, wrongDay, 0, learnt, source);
}

export function recordHindrances(scribe: Scribe, hindrances: readonly Hindrance[]): void {
  const { random } = scribe;
  for (const { facility, blocker, from, until } of hindrances) {
    const learnt = learntAt(random, from, reportLag(random));
    scribe.set(KIND.BLOCKER, facility, from, blocker, learnt, random.chance(0.75) ? 'VENDOR' : 'CALL_CENTRE');
    if (until !== NEVER)
      scribe.end(
        KIND.BLOCKER,
        facility,
        until,
        Math.max(learnt, learntAt(random, until, reportLag(random))),
        'VENDOR',
      );
  }
}
