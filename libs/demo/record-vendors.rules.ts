import { NEVER, dayFromIso } from '#calendar';
import { KIND, SOURCES, VERB } from '#rollout';
import type { Batches } from './batches.rules.js';
import type { Contact } from './contacts.rules.js';
import { learntAt, reportLag, secondsOf } from './learning.rules.js';
import type { Scribe } from './scribe.js';
import type { Vendor } from './vendors.rules.js';

/** A large vendor's orders since May came as one file, in the afternoon after the declaration. */
const LATE_REPORTER = {
  vendor: 6,
  since: dayFromIso('2021-05-10'),
  learnt: secondsOf(new Date('2021-07-09T17:30:00+09:00')),
};

/** First contacts, orders, and what ends when a facility turns to another vendor. */
export function recordContacts(scribe: Scribe, contacts: readonly Contact[], batches: Batches): void {
  const { random } = scribe;
  const file = batches.add('UPLOAD', '受注一覧（5月以降分）', LATE_REPORTER.learnt);
  for (const { facility, vendor, contacted, ordered, former } of contacts) {
    const learnt = learntAt(random, contacted, reportLag(random));
    if (former) recordFormer(scribe, facility, former, learnt);
    scribe.set(KIND.VENDOR, facility, contacted, vendor, learnt, former ? 'FACILITY' : 'VENDOR');
    const source = random.chance(0.6) ? 'VENDOR' : random.chance(0.7) ? 'FACILITY' : 'CALL_CENTRE';
    if (random.chance(0.004) && !former) {
      scribe.setAfterMistake(
        KIND.VENDOR_CONTACTED,
        facility,
        contacted,
        contacted - random.int(1, 12),
        vendor,
        learnt,
        source,
      );
    } else scribe.set(KIND.VENDOR_CONTACTED, facility, contacted, vendor, learnt, source);
    if (ordered === NEVER) continue;
    if (vendor === LATE_REPORTER.vendor && ordered >= LATE_REPORTER.since) {
      scribe.set(
        KIND.ORDERED,
        facility,
        ordered,
        vendor,
        Math.max(learnt, LATE_REPORTER.learnt),
        'VENDOR',
        file,
      );
      continue;
    }
    const orderLearnt = Math.max(learnt, learntAt(random, ordered, reportLag(random)));
    const wrongDay = random.chance(0.004) ? ordered - random.int(1, 3) : ordered;
    scribe.setAfterMistake(KIND.ORDERED, facility, ordered, wrongDay, vendor, orderLearnt, 'VENDOR');
  }
}

/** Everything arranged with the former vendor ends with it, in one stroke. */
function recordFormer(
  scribe: Scribe,
  facility: number,
  former: NonNullable<Contact['former']>,
  changed: number,
): void {
  const { random } = scribe;
  const learnt = Math.min(changed, learntAt(random, former.contacted, reportLag(random)));
  scribe.set(KIND.VENDOR, facility, former.contacted, former.vendor, learnt, 'VENDOR');
  scribe.set(KIND.VENDOR_CONTACTED, facility, former.contacted, former.vendor, learnt, 'VENDOR');
  if (former.ordered !== NEVER) {
    const orderLearnt = Math.min(
      changed,
      Math.max(learnt, learntAt(random, former.ordered, reportLag(random))),
    );
    scribe.set(KIND.ORDERED, facility, former.ordered, former.vendor, orderLearnt, 'VENDOR');
    scribe.end(KIND.ORDERED, facility, former.changed, changed, 'FACILITY');
  }
  scribe.end(KIND.VENDOR_CONTACTED, facility, former.changed, changed, 'FACILITY');
}

/** What vendors said they could set up a week: little in winter, more in spring, summer hands at some. */
export function recordCapacities(scribe: Scribe, vendors: readonly Vendor[]): void {
  vendors.forEach(({ weeklyCapacity, seasonal }, index) => {
    const say = (iso: string, value: number): void => {
      const day = dayFromIso(iso) + scribe.random.int(0, 12);
      const learnt = learntAt(scribe.random, day, 0);
      const source = SOURCES.VENDOR;
      scribe.log.add({
        kind: KIND.CAPACITY,
        verb: VERB.SET,
        facility: 0,
        vendor: index + 1,
        day,
        value: Math.max(1, value),
        learnt,
        source,
      });
    };
    const inSpring = seasonal ? Math.round(weeklyCapacity / 1.5) : weeklyCapacity;
    say('2021-01-12', Math.round(inSpring * 0.6));
    say('2021-04-05', inSpring);
    if (seasonal) say('2021-06-25', weeklyCapacity);
  });
}
