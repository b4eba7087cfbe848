import { dayFromIso, NEVER } from '#calendar';
import { foldFacility, KIND, VERB, type Kind, type LogEvent, type Verb } from '#rollout/bare';
import { HistoryFold } from './fold-history.rules.js';

const day = (iso: string) => dayFromIso(`2021-${iso}`);
const AS_OF = day('06-30');
const log = (...events: [kind: Kind, iso: string, value?: number, verb?: Verb][]): LogEvent[] =>
  events.map(([kind, iso, value = 0, verb = VERB.SET], index) => ({
    id: index + 1,
    kind,
    verb,
    day: day(iso),
    value,
    retracts: 0,
  }));
function historyOf(...facilities: LogEvent[][]) {
  const fold = new HistoryFold(AS_OF, day('01-01'), facilities.length);
  facilities.forEach((events, index) =>
    fold.add(index + 1, foldFacility(events), { ready: AS_OF, operating: AS_OF - 3 }),
  );
  return fold.finish();
}
const OPEN: [Kind, string, number] = [KIND.REGISTERED, '01-01', 213];

describe('what a forecast knows', () => {
  it('is of the as-of day: what came later is not there, a start entered ahead is', () => {
    const history = historyOf(
      log(
        OPEN,
        [KIND.VENDOR_CONTACTED, '02-01', 7],
        [KIND.VENDOR, '02-01', 7],
        [KIND.READY, '07-02'],
        [KIND.OPERATING, '08-01'],
      ),
    );
    expect([history.type[0], history.prefecture[0], history.vendor[0]]).toEqual([2, 13, 7]);
    expect(history.ready[0]).toBe(NEVER);
    expect(history.readyLearnt[0]).toBe(NEVER);
    expect(history.operating[0]).toBe(day('08-01'));
    expect(history.operatingLearnt[0]).toBe(AS_OF - 3);
  });

  it('counts the place in a queue from the contact with that vendor, and notes the one that ended', () => {
    const history = historyOf(
      log(
        OPEN,
        [KIND.VENDOR_CONTACTED, '02-01', 7],
        [KIND.VENDOR, '02-01', 7],
        [KIND.VENDOR_CONTACTED, '03-01', 8],
        [KIND.VENDOR, '03-01', 8],
      ),
    );
    expect(history.contacted[0]).toBe(day('03-01'));
    expect(history.endedContacts).toEqual([{ vendor: 7, from: day('02-01'), until: day('03-01') }]);
  });

  it('leaves out closed facilities, and knows blockers that ended', () => {
    const history = historyOf(
      log(OPEN, [KIND.REGISTERED, '05-01', 0, VERB.END]),
      log(OPEN, [KIND.BLOCKER, '03-01', 1], [KIND.BLOCKER, '03-11', 0, VERB.END], [KIND.BLOCKER, '06-01', 2]),
    );
    expect(history.rows).toBe(1);
    expect([history.blocker[0], history.blockedSince[0]]).toEqual([2, day('06-01')]);
    expect(history.blockerSpans.map(({ until }) => until)).toEqual([day('03-11'), NEVER]);
  });

  it('notes who was passed forward, unless it was with another vendor or before this contact', () => {
    const fold = new HistoryFold(AS_OF, day('01-01'), 3);
    const events = log(OPEN, [KIND.VENDOR_CONTACTED, '02-01', 7], [KIND.VENDOR, '02-01', 7]);
    const learnt = { ready: NEVER, operating: NEVER };
    const at = (iso: string) => Date.parse(`2021-${iso}T03:00:00Z`);
    fold.add(1, foldFacility(events), learnt, { vendor: 7, at: at('03-01') });
    fold.add(2, foldFacility(events), learnt, { vendor: 8, at: at('03-01') });
    fold.add(3, foldFacility(events), learnt, { vendor: 7, at: at('01-15') });
    expect([...fold.finish().passed]).toEqual([at('03-01'), Infinity, Infinity]);
  });
});
