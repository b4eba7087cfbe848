import fc from 'fast-check';
import { ALWAYS, NEVER } from '#calendar';
import { foldFacility, heldSince, spanOn, withoutRetracted, type LogEvent } from './fold.rules.js';
import { end, logOfOneFacility, retract, set } from '../../test/rollout-log.fixture.js';
import { KIND, VERB } from './milestone.rules.js';

const { APPLIED, VENDOR_CONTACTED, SHIPPED, REGISTERED } = KIND;

describe('what the events of a kind add up to', () => {
  it.each<[string, LogEvent[], { from: number; until: number; value: number }[]]>([
    ['nothing said, nothing holds', [], []],
    ['a SET opens a span', [set(1, APPLIED, 10, 1)], [{ from: 10, until: NEVER, value: 1 }]],
    [
      'an END closes it on its day',
      [set(1, APPLIED, 10), end(2, APPLIED, 15)],
      [{ from: 10, until: 15, value: 0 }],
    ],
    ['an END of what never began says nothing', [end(1, APPLIED, 5)], []],
    ['an END on the first day leaves no span', [set(1, APPLIED, 10), end(2, APPLIED, 10)], []],
    [
      'a cancelled application and a second one are two spans',
      [set(1, APPLIED, 10), end(2, APPLIED, 15), set(3, APPLIED, 20)],
      [
        { from: 10, until: 15, value: 0 },
        { from: 20, until: NEVER, value: 0 },
      ],
    ],
    [
      'ended and set again on one day, it never stopped',
      [set(1, APPLIED, 10), end(2, APPLIED, 15), set(3, APPLIED, 15)],
      [{ from: 10, until: NEVER, value: 0 }],
    ],
    [
      'another value begins another span',
      [set(1, SHIPPED, 10, 1), set(2, SHIPPED, 12, 3)],
      [
        { from: 10, until: 12, value: 1 },
        { from: 12, until: NEVER, value: 3 },
      ],
    ],
    [
      'changed and changed back on one day, it never changed',
      [set(1, SHIPPED, 10, 1), set(2, SHIPPED, 12, 3), set(3, SHIPPED, 12, 1)],
      [{ from: 10, until: NEVER, value: 1 }],
    ],
    [
      'of two statements for one day the later one stands',
      [set(1, SHIPPED, 10, 1), set(2, SHIPPED, 10, 2)],
      [{ from: 10, until: NEVER, value: 2 }],
    ],
    [
      'an earlier day learnt late extends the span to it',
      [set(1, APPLIED, 10), set(2, APPLIED, 7)],
      [{ from: 7, until: NEVER, value: 0 }],
    ],
    [
      'a cancellation learnt late ends what held on its day',
      [set(1, APPLIED, 10), end(2, APPLIED, 12)],
      [{ from: 10, until: 12, value: 0 }],
    ],
    ['what is retracted was never true', [set(1, APPLIED, 10), retract(2, APPLIED, 1)], []],
    [
      'a retracted END never ended',
      [set(1, APPLIED, 10), end(2, APPLIED, 15), retract(3, APPLIED, 2)],
      [{ from: 10, until: NEVER, value: 0 }],
    ],
    [
      'a RETRACT of a RETRACT restores',
      [set(1, APPLIED, 10), retract(2, APPLIED, 1), retract(3, APPLIED, 2)],
      [{ from: 10, until: NEVER, value: 0 }],
    ],
    [
      'retracted twice, it takes both away to restore it',
      [set(1, APPLIED, 10), retract(2, APPLIED, 1), retract(3, APPLIED, 1), retract(4, APPLIED, 3)],
      [],
    ],
  ])('%s', (_rule, events, spans) => {
    expect(foldFacility(events).get(APPLIED) ?? foldFacility(events).get(SHIPPED) ?? []).toEqual(spans);
  });

  it('an opening nobody knows lies before every day', () => {
    const history = foldFacility([set(1, REGISTERED, ALWAYS, 108)]);
    expect(spanOn(history.get(REGISTERED), 0)).toEqual({ from: ALWAYS, until: NEVER, value: 108 });
  });
});

describe('since when something holds', () => {
  it('a changed quantity does not restart the wait', () => {
    const spans = foldFacility([set(1, SHIPPED, 10, 1), set(2, SHIPPED, 12, 3)]).get(SHIPPED)!;
    expect(heldSince(SHIPPED, spans, 20)).toBe(10);
  });
  it('another vendor does: its queue begins with the contact with that vendor', () => {
    const spans = foldFacility([set(1, VENDOR_CONTACTED, 10, 1), set(2, VENDOR_CONTACTED, 12, 2)]).get(
      VENDOR_CONTACTED,
    )!;
    expect(heldSince(VENDOR_CONTACTED, spans, 20)).toBe(12);
    expect(heldSince(VENDOR_CONTACTED, spans, 11)).toBe(10);
  });
  it('where it does not hold there is no such day', () => {
    expect(heldSince(APPLIED, [{ from: 10, until: 12, value: 0 }], 12)).toBe(NEVER);
  });
});

describe('any log', () => {
  it('says the same in whatever order its events are read', () => {
    fc.assert(
      fc.property(
        logOfOneFacility.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
        ([events, shuffled]) => {
          const sorted = (log: LogEvent[]): unknown =>
            [...foldFacility(log)].sort(([a], [b]) => a - b).filter(([, s]) => s.length);
          expect(sorted(shuffled)).toEqual(sorted(events));
        },
      ),
    );
  });

  it('holds on a day exactly when its last standing event up to that day is a SET, with that value', () => {
    fc.assert(
      fc.property(logOfOneFacility, fc.integer({ min: 0, max: 45 }), (events, day) => {
        const history = foldFacility(events);
        for (const kind of [APPLIED, SHIPPED]) {
          const last = withoutRetracted(events)
            .filter((event) => event.kind === kind && event.day <= day)
            .sort((a, b) => a.day - b.day || a.id - b.id)
            .at(-1);
          expect(spanOn(history.get(kind), day)?.value).toBe(
            last?.verb === VERB.SET ? last.value : undefined,
          );
        }
      }),
    );
  });

  it('gives spans that are in order, not empty, not overlapping, and differ where they touch', () => {
    fc.assert(
      fc.property(logOfOneFacility, (events) => {
        for (const spans of foldFacility(events).values()) {
          spans.forEach((span, index) => {
            expect(span.from).toBeLessThan(span.until);
            const next = spans[index + 1];
            if (next) expect(span.until).toBeLessThanOrEqual(next.from);
            if (next?.from === span.until) expect(next.value).not.toBe(span.value);
          });
        }
      }),
    );
  });

  it('is as if an event had never been said once it is retracted, and as before once that is retracted', () => {
    fc.assert(
      fc.property(logOfOneFacility, fc.nat(), (events, pick) => {
        const standing = withoutRetracted(events);
        if (standing.length === 0) return;
        const target = standing[pick % standing.length]!;
        const gone = retract(1000, target.kind, target.id);
        expect(foldFacility([...events, gone])).toEqual(
          foldFacility(standing.filter((event) => event !== target)),
        );
        expect(foldFacility([...events, gone, retract(1001, target.kind, 1000)])).toEqual(
          foldFacility(events),
        );
      }),
    );
  });
});
