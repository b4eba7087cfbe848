import fc from 'fast-check';
import { foldFacility, KIND, VERB, type History, type Kind, type Verb } from '#rollout';
import { SpanColumns } from '../cube/span-columns.js';
import { EventBatch } from './event-batch.js';

const event = fc.record({
  row: fc.nat(3),
  kind: fc.constantFrom<Kind[]>(KIND.REGISTERED, KIND.APPLIED, KIND.SHIPPED, KIND.VENDOR),
  verb: fc.oneof(
    { weight: 5, arbitrary: fc.constant<Verb>(VERB.SET) },
    { weight: 1, arbitrary: fc.constant<Verb>(VERB.END) },
  ),
  day: fc.integer({ min: 18_000, max: 18_006 }),
  value: fc.integer({ min: 1, max: 3 }),
});

describe('a batch of events', () => {
  it('gives plain facilities the history that the fold gives them', () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.array(event, { maxLength: 8 }), (events) => {
        const batch = new EventBatch();
        events.forEach(({ row, kind, verb, day, value }, id) =>
          batch.add(row, kind + 32 * verb, day, value, id + 1, 0),
        );
        batch.sort(4);
        for (let row = 0; row < 4; row += 1) {
          const quick = new SpanColumns(4);
          if (!batch.visitIfPlain(row, quick.setOnly.bind(quick))) continue;
          plain += 1;
          const folded = new SpanColumns(4);
          folded.write(row, foldFacility(batch.eventsOf(row)) as History);
          for (const kind of Object.values(KIND).filter((kind) => kind < 15)) {
            expect(quick.spansOf(kind, row)).toEqual(folded.spansOf(kind, row));
          }
        }
      }),
    );
    expect(plain).toBeGreaterThan(50);
  });

  it('keeps a facility with an END or a RETRACT, or two events of a kind, from the quick way', () => {
    const batch = new EventBatch();
    batch.add(0, KIND.APPLIED + 32 * VERB.END, 18_000, 0, 1, 0);
    batch.add(1, KIND.APPLIED + 32 * VERB.RETRACT, 18_000, 0, 2, 1);
    batch.add(2, KIND.APPLIED + 32 * VERB.SET, 18_000, 0, 3, 0);
    batch.add(2, KIND.APPLIED + 32 * VERB.SET, 18_001, 0, 4, 0);
    batch.sort(3);
    const told: number[] = [];
    expect([0, 1, 2].map((row) => batch.visitIfPlain(row, (r) => told.push(r)))).toEqual([
      false,
      false,
      false,
    ]);
    expect(told).toEqual([]);
  });
});
