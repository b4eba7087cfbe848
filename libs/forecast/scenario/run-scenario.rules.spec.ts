import { dayFromIso, isBusinessDay, NEVER } from '#calendar';
import { BLOCKERS } from '#rollout/bare';
import { emptyHistory, type ForecastHistory } from '../history/history.js';
import { SeededRandom } from '../random.rules.js';
import { makeBase } from '../run/make-forecast.rules.js';
import { groupOfPrefecture, groupOfType, NATION } from '../simulation/groups.rules.js';
import { runScenario } from './run-scenario.rules.js';
import type { ScenarioChange, Step } from './scenario.types.js';

const FROM = dayFromIso('2021-01-04');
const AS_OF = dayFromIso('2021-06-06');
const VENDORS = 6;
const CUSTOMERS = 120;
const SILENT = 60;

/** Six vendors, each in a prefecture of its own; half a set-up a business day; the last rows contacted nobody. */
function country(): ForecastHistory {
  const random = new SeededRandom(3, 1);
  const history = emptyHistory(AS_OF, FROM, VENDORS * CUSTOMERS + SILENT, NEVER);
  for (let vendor = 1; vendor <= VENDORS; vendor += 1) {
    let served = 0;
    const days: number[] = [];
    for (let day = FROM; day <= AS_OF; day += 1)
      if (isBusinessDay(day) && random.next() < 0.5 && served++ < CUSTOMERS) days.push(day);
    for (let place = 0; place < CUSTOMERS; place += 1) {
      const row = (vendor - 1) * CUSTOMERS + place;
      history.facility[row] = row + 1;
      history.type[row] = place % 4;
      history.prefecture[row] = vendor;
      history.vendor[row] = vendor;
      for (const column of [history.applied, history.contacted, history.ordered, history.delivered])
        column[row] = FROM - 60 + (place >> 2);
      if (place % 5 === 0 && days[place] === undefined) {
        history.blocker[row] = BLOCKERS.PC;
        history.blockedSince[row] = AS_OF - 10;
      }
      if (days[place] === undefined) continue;
      history.ready[row] = history.readyLearnt[row] = days[place]!;
      if (place % 3 !== 0) history.operating[row] = days[place]! + 3 <= AS_OF ? days[place]! + 3 : NEVER;
    }
  }
  for (let index = 0; index < SILENT; index += 1) {
    const row = VENDORS * CUSTOMERS + index;
    history.facility[row] = row + 1;
    history.type[row] = 3;
    history.prefecture[row] = 1;
    history.applied[row] = FROM - 30;
    history.delivered[row] = FROM;
  }
  return {
    ...history,
    blockerSpans: Array.from({ length: 200 }, (_, index) => ({
      blocker: BLOCKERS.PC,
      from: AS_OF - 50,
      until: index % 2 === 0 ? AS_OF - 10 : NEVER,
    })),
  };
}

const job = {
  asOf: AS_OF,
  known: { kind: 'NOW' as const },
  seed: 5,
  runs: 200,
  // beyond what a scenario draws: its days must come out the same
  horizon: 150,
  target: dayFromIso('2021-08-31'),
  regions: Array.from({ length: 48 }, () => 1),
};
const { result, base } = makeBase(country(), job);
const ask = (changes: ScenarioChange[], steps: Step[] = [], facilities: number[] = []) =>
  runScenario(base, { changes, steps, facilities });
const paceOf = (vendor: number) => result.vendors.find((each) => each.vendor === vendor)!.pace;
const groupAt = (outcome: ReturnType<typeof ask>, group: number) => outcome.groups[group]!.ready.p50.at(-1)!;

describe('a scenario', () => {
  it('that changes nothing is the forecast itself, to the facility', () => {
    const nothing = ask([]);
    nothing.groups.forEach(({ ready, operating }, group) => {
      const bands = result.groups[group]!;
      expect(Array.from(ready.p50)).toEqual(base.offsets.map((offset) => bands.ready.p50[offset]!));
      expect(Array.from(operating.p90)).toEqual(base.offsets.map((offset) => bands.operating.p90[offset]!));
    });
    expect(nothing.gain.ready).toEqual({ p10: 0, p50: 0, p90: 0, mean: 0 });
    expect(nothing.vendors).toEqual([]);
  });

  it('with the pace a vendor has already draws it anew and comes out the same', () => {
    const same = ask([{ kind: 'VENDOR_CAPACITY', vendorId: 2, perBusinessDay: paceOf(2) }]);
    expect(same.gain.operating).toEqual({ p10: 0, p50: 0, p90: 0, mean: 0 });
    const vendor = result.vendors.find((each) => each.vendor === 2)!;
    expect(Array.from(same.vendors[0]!.bands.ready.p50)).toEqual(
      base.offsets.map((offset) => vendor.bands.ready.p50[offset]!),
    );
  });

  it('touches the vendor it is about and its prefecture, nobody else, and leaves the base as it was', () => {
    const before = ask([]);
    const twice = ask([{ kind: 'VENDOR_CAPACITY', vendorId: 2, perBusinessDay: 2 * paceOf(2) }]);
    expect(twice.vendors.map(({ vendor }) => vendor)).toEqual([2]);
    expect(twice.gain.ready.p10).toBeGreaterThan(0);
    expect(groupAt(twice, groupOfPrefecture(2))).toBeGreaterThan(groupAt(before, groupOfPrefecture(2)));
    expect(twice.groups[groupOfPrefecture(3)]).toEqual(before.groups[groupOfPrefecture(3)]);
    expect(ask([])).toEqual(before);
  });

  it('of a vendor that stops takes its set-ups away', () => {
    const stopped = ask([{ kind: 'VENDOR_CAPACITY', vendorId: 2, perBusinessDay: 0 }]);
    expect(stopped.gain.ready.p90).toBeLessThan(0);
    const last = stopped.vendors[0]!.bands.ready;
    expect(last.p90.at(-1)).toBe(last.p10[0]);
  });

  it('with a second vendor serves those the first one does not reach, about as many as it can', () => {
    const second = ask([{ kind: 'SECOND_VENDOR', prefecture: '04', perBusinessDay: 0.2 }]);
    const days = Array.from({ length: 86 }, (_, day) => isBusinessDay(AS_OF + 1 + day)).filter(
      Boolean,
    ).length;
    expect(second.gain.ready.mean).toBeGreaterThan(0.5 * 0.2 * days);
    expect(second.gain.ready.mean).toBeLessThan(2 * 0.2 * days);
    expect(second.vendors.map(({ vendor }) => vendor)).toEqual([4]);
  });

  it('with PCs a month earlier, or contacts now, loses nobody', () => {
    expect(ask([{ kind: 'PCS_EARLIER', days: 30 }]).gain.ready.mean).toBeGreaterThanOrEqual(0);
    const contact = ask([{ kind: 'CONTACT_NOW', prefecture: null }]);
    expect(contact.concerned).toBe(SILENT);
    expect(ask([{ kind: 'CONTACT_NOW', prefecture: '02' }]).concerned).toBe(0);
  });

  it('with a help desk starts those that are ready first, so many a business day', () => {
    const waiting = base.model.history.prefecture.reduce(
      (count, prefecture, row) =>
        count +
        Number(
          prefecture === 3 &&
            base.model.history.ready[row]! < NEVER &&
            base.model.history.operating[row] === NEVER,
        ),
      0,
    );
    const desk = ask([{ kind: 'HELP_DESK', prefecture: '03', perBusinessDay: 1 }]);
    expect(desk.concerned).toBe(waiting);
    expect(desk.gain.operating.mean).toBeGreaterThan(0);
    expect(desk.gain.operating.mean).toBeLessThanOrEqual(waiting);
    expect(desk.gain.ready.mean).toBe(0);
  });

  it('that puts hospitals first sets up more of them and as many in all', () => {
    const before = ask([]);
    const first = ask([{ kind: 'HOSPITALS_FIRST' }]);
    expect(groupAt(first, groupOfType(0))).toBeGreaterThan(groupAt(before, groupOfType(0)));
    expect(Math.abs(groupAt(first, NATION) - groupAt(before, NATION))).toBeLessThan(12);
  });

  it('tells a facility what contacting now is worth', () => {
    const facilityId = VENDORS * CUSTOMERS + 1;
    const { chances } = ask([], [{ step: 'CONTACT', facilityId }], [facilityId]);
    expect(chances[0]!.ready).toBeGreaterThanOrEqual(0);
    expect(ask([], [], [facilityId]).chances[0]!.ready).toBeNull();
  });
});
