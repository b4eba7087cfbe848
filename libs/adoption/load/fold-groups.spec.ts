import fc from 'fast-check';
import { foldFacility, KIND, spanOn, VERB, type Kind, type LogEvent, type Verb } from '#rollout';
import { COLUMN_KINDS, SpanColumns } from '../cube/span-columns.js';
import { EventGroup } from './event-group.js';
import { foldGroups } from './fold-groups.js';

const ROWS = 4;
/** Facility 10 + row; 14 is one the directory does not know. */
const directory = { rowOf: (facility: number) => (facility < 10 + ROWS ? facility - 10 : -1) };

interface Event extends LogEvent {
  readonly facility: number;
}

const event = fc.record({
  facility: fc.integer({ min: 10, max: 14 }),
  kind: fc.constantFrom<Kind[]>(KIND.REGISTERED, KIND.APPLIED, KIND.SHIPPED, KIND.VENDOR, KIND.SELF_SETUP),
  verb: fc.oneof(
    { weight: 4, arbitrary: fc.constant<Verb>(VERB.SET) },
    { weight: 1, arbitrary: fc.constant<Verb>(VERB.END) },
    { weight: 1, arbitrary: fc.constant<Verb>(VERB.RETRACT) },
  ),
  day: fc.integer({ min: 18_000, max: 18_006 }),
  value: fc.integer({ min: 1, max: 3 }),
  retracted: fc.nat(7),
});

describe('the fold of a whole log', () => {
  it('gives every facility the history that its own events add up to', async () => {
    let folded = 0;
    let aloneFound = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 8 }), async (drawn) => {
        // ids beyond 32 bits, as a log of years may have them
        const events: Event[] = drawn.map(({ retracted, ...rest }, index) => ({
          ...rest,
          id: 2 ** 33 + index,
          value: rest.verb === VERB.SET ? rest.value : 0,
          retracts: rest.verb === VERB.RETRACT ? 2 ** 33 + retracted : 0,
        }));
        const columns = new SpanColumns(ROWS);
        await foldGroups(groupsOf(events), directory, columns);
        for (let row = 0; row < ROWS; row += 1) {
          const own = events.filter(({ facility }) => directory.rowOf(facility) === row);
          if (own.some(({ verb }) => verb !== VERB.SET)) folded += 1;
          const history = foldFacility(own);
          for (let kind = 0; kind < COLUMN_KINDS; kind += 1)
            expect(columns.spansOf(kind as Kind, row)).toEqual(spansIn(history, kind as Kind));
          for (let day = 17_999; day < 18_008; day += 1) {
            const alone = spanOn(history.get(KIND.SELF_SETUP), day) !== undefined;
            expect(columns.setsUpAlone(row, day)).toBe(alone);
            if (alone) aloneFound += 1;
          }
        }
      }),
    );
    expect(folded).toBeGreaterThan(20);
    expect(aloneFound).toBeGreaterThan(20);
  });
});

/** Spans as they come out of columns that the history was written to: kinds without a value column have none. */
function spansIn(history: ReturnType<typeof foldFacility>, kind: Kind): unknown {
  const plain = new SpanColumns(2);
  plain.write(0, history);
  return plain.spansOf(kind, 0);
}

function groupsOf(events: readonly Event[]): EventGroup[] {
  const groups = new Map<string, Event[]>();
  for (const one of events) {
    const key = `${one.kind} ${one.verb}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map(
    (group) => new EventGroup(group[0]!.kind, group[0]!.verb, Buffer.concat(group.map(bytesOf))),
  );
}

function bytesOf({ facility, day, value, retracts, id }: Event): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.writeInt32BE(facility);
  bytes.writeInt16BE(day, 4);
  bytes.writeBigInt64BE(BigInt(retracts || value), 6);
  bytes.writeBigInt64BE(BigInt(id), 14);
  return bytes;
}
