import fc from 'fast-check';
import { dayFromIso, type Day } from '#calendar';
import { KIND, VERB, type Kind, type Verb } from '#rollout';

/** A short country, so that random days, facilities and vendors meet often. */
export const LOG_BEGAN_ON = dayFromIso('2021-06-01');
export const TODAY = dayFromIso('2021-07-02');
export const FACILITY_COUNT = 6;
export const VENDORS = [1, 2, 3];
export const NAMES = ['さくら歯科', 'ｻｸﾗ 薬局', '中央病院', '東クリニック', 'Ａ会 東病院', 'さくら東医院'];

export interface RandomEvent {
  readonly facility: number;
  readonly kind: Kind;
  readonly verb: Verb;
  /** null: unknown opening. */
  readonly day: Day | null;
  readonly value: number;
  /** Which of the facility's earlier events a RETRACT names, as a fraction of them: RETRACTs too. */
  readonly retracts: number;
}

/** A new code together with its entry in the register, as a succession writes it. */
export interface RandomRenaming {
  readonly facility: number;
  readonly name: string;
  readonly newCode: boolean;
}

const facility = fc.nat(FACILITY_COUNT - 1);
// few days, so that SET and END often fall on one day; some ahead (planned starts), some before the log
const day = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: LOG_BEGAN_ON, max: LOG_BEGAN_ON + 8 }) },
  { weight: 3, arbitrary: fc.integer({ min: LOG_BEGAN_ON - 3, max: TODAY + 6 }) },
);
const register = fc
  .tuple(fc.nat(3), fc.integer({ min: 12, max: 14 }))
  .map(([type, pref]) => type * 100 + pref);

const VALUES: Partial<Record<Kind, fc.Arbitrary<number>>> = {
  [KIND.REGISTERED]: register,
  [KIND.VENDOR]: fc.constantFrom(...VENDORS),
  [KIND.VENDOR_CONTACTED]: fc.constantFrom(...VENDORS),
  [KIND.ORDERED]: fc.constantFrom(...VENDORS),
  [KIND.PLANNED_MONTH]: fc.constantFrom(202108, 202109, 202110),
  [KIND.BLOCKER]: fc.integer({ min: 1, max: 9 }),
  [KIND.SHIPPED]: fc.integer({ min: 1, max: 3 }),
};
const KINDS = Object.values(KIND).filter((kind) => kind !== KIND.CAPACITY);

/** Cancelling, applying again, correcting late, retracting (a retraction too), closing, changing type or prefecture. */
export const randomEvent: fc.Arbitrary<RandomEvent> = fc
  .record({
    facility,
    kind: fc.oneof(
      { weight: 1, arbitrary: fc.constant(KIND.REGISTERED) },
      { weight: 5, arbitrary: fc.constantFrom(...KINDS) },
    ),
    verb: fc.oneof(
      { weight: 6, arbitrary: fc.constant(VERB.SET) },
      { weight: 2, arbitrary: fc.constant(VERB.END) },
      { weight: 2, arbitrary: fc.constant(VERB.RETRACT) },
    ),
    day,
    unknownDay: fc.boolean(),
    retracts: fc.double({ min: 0, max: 0.999, noNaN: true }),
  })
  .chain(({ unknownDay, ...event }) =>
    (VALUES[event.kind] ?? fc.constant(0)).map((value) => ({
      ...event,
      day: unknownDay && event.kind === KIND.REGISTERED && event.verb === VERB.SET ? null : event.day,
      value: event.verb === VERB.SET ? value : 0,
    })),
  );

export const randomRenaming: fc.Arbitrary<RandomRenaming> = fc.record({
  facility,
  name: fc.constantFrom(...NAMES),
  newCode: fc.boolean(),
});

/** What the opening of the log says: everybody is registered, so that questions find something. */
export const openings: fc.Arbitrary<RandomEvent[]> = fc.tuple(
  ...Array.from({ length: FACILITY_COUNT }, (_, index) =>
    fc.record({
      facility: fc.constant(index),
      kind: fc.constant(KIND.REGISTERED),
      verb: fc.constant(VERB.SET),
      day: fc.option(day),
      value: register,
      retracts: fc.constant(0),
    }),
  ),
);
