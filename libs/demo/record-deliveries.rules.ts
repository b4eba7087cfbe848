import { NEVER, dayFromIso } from '#calendar';
import { KIND } from '#rollout';
import { LOG_BEGAN_ON } from './anchors.js';
import { appliesStill } from './record-applications.rules.js';
import type { Applications } from './applications.rules.js';
import type { Batches } from './batches.rules.js';
import type { Deliveries } from './deliveries.rules.js';
import { learntAt, reportLag, secondsOf } from './learning.rules.js';
import type { Scribe } from './scribe.js';

const MAKERS = ['富士通Japan', 'パナソニック', 'アルメックス'] as const;
/** A maker that asked every customer who had not reported its delivery, and said so after the declaration. */
const LATE_LIST = {
  maker: 0,
  from: dayFromIso('2021-05-01'),
  to: dayFromIso('2021-06-30'),
  learnt: secondsOf(new Date('2021-07-10T10:30:00+09:00')),
};
const UNDONE_ON = dayFromIso('2021-06-21');

/** Parcels as the makers' files tell of them, deliveries as facilities report them. */
export function recordDeliveries(
  scribe: Scribe,
  deliveries: Deliveries,
  applications: Applications,
  batches: Batches,
): void {
  const { random } = scribe;
  const lateList = batches.add('UPLOAD', `${MAKERS[LATE_LIST.maker]} 受取確認（5・6月分）`, LATE_LIST.learnt);
  const files = new Map<number, { batch: number; learnt: number }>();
  for (const { facility, day, readers, delivered, maker } of deliveries.shipments) {
    const key = day * 4 + maker;
    let file = files.get(key);
    if (!file) {
      const learnt = learntAt(random, day, random.int(0, 5));
      file = { batch: batches.add('UPLOAD', `${MAKERS[maker]} 発送実績`, learnt), learnt };
      files.set(key, file);
    }
    scribe.set(KIND.SHIPPED, facility, day, readers, file.learnt, 'IMPORT', file.batch);
    if (delivered === NEVER) {
      const found = maker === LATE_LIST.maker && day >= LATE_LIST.from && day <= LATE_LIST.to;
      if (found) scribe.set(KIND.DELIVERED, facility, day + 3, readers, LATE_LIST.learnt, 'IMPORT', lateList);
      continue;
    }
    const source = random.chance(0.55) ? 'FACILITY' : 'VENDOR';
    // three in ten thousand: received before it was sent, as the file of a maker and a facility's word differ
    const day2 = random.chance(0.0003) ? day - 2 : delivered;
    scribe.set(
      KIND.DELIVERED,
      facility,
      day2,
      readers,
      learntAt(random, delivered, reportLag(random)),
      source,
    );
  }
  recordContradictions(scribe, deliveries, applications, batches);
}

/** Readers said to have arrived that nobody sent: some stand, one whole file was undone. */
function recordContradictions(
  scribe: Scribe,
  deliveries: Deliveries,
  applications: Applications,
  batches: Batches,
): void {
  const { random } = scribe;
  const unsent: number[] = [];
  const sent = new Set(deliveries.shipments.map(({ facility }) => facility));
  for (let facility = 0; facility < applications.day.length && unsent.length < 4_000; facility += 97) {
    if (
      !sent.has(facility) &&
      applications.day[facility]! < UNDONE_ON - 30 &&
      appliesStill(applications, facility)
    )
      unsent.push(facility);
  }
  const uploaded = learntAt(random, UNDONE_ON - 5, 0);
  const undone = learntAt(random, UNDONE_ON, 0);
  const upload = batches.add('UPLOAD', `${MAKERS[1]} 受取一覧（6月第2週）`, uploaded);
  const undo = batches.add('UNDO', `${MAKERS[1]} 受取一覧（6月第2週）の取り消し`, undone, upload);
  unsent.forEach((facility, i) => {
    if (i % 5 === 0) {
      const day = LOG_BEGAN_ON + 200 + random.int(0, 90);
      if (day > applications.day[facility]!)
        scribe.set(KIND.DELIVERED, facility, day, 1, learntAt(random, day, reportLag(random)), 'IMPORT');
      return;
    }
    const wrong = scribe.set(KIND.DELIVERED, facility, UNDONE_ON - 7, 1, uploaded, 'IMPORT', upload);
    scribe.retract(wrong, undone, 'MINISTRY', undo);
  });
}
