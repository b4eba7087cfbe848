import { dayFromIso, isBusinessDay, NEVER } from '#calendar';
import { scoreForecast, type Score } from '../backtest.rules.js';
import { fitModel } from '../fit/model.rules.js';
import { emptyHistory, type ForecastHistory } from '../history/history.js';
import { SeededRandom } from '../random.rules.js';
import { makeForecast } from '../run/make-forecast.rules.js';

const FROM = dayFromIso('2021-01-04');
const AS_OF = dayFromIso('2021-06-06');
const END = dayFromIso('2021-09-05');
const VENDORS = 40;
const CUSTOMERS = 80;
const REGIONS = Array.from({ length: 48 }, () => 1);

/** Vendors of paces from 0.1 to 0.7 a business day, each with a queue of eighty in order of contact: the truth until `until`. */
function planted(seed: number, until: number): ForecastHistory {
  const random = new SeededRandom(seed, 1);
  const history = emptyHistory(until, FROM, VENDORS * CUSTOMERS, NEVER);
  for (let vendor = 1; vendor <= VENDORS; vendor += 1) {
    const pace = 0.1 + 0.6 * random.next();
    let served = 0;
    const days: number[] = [];
    for (let day = FROM; day <= END && served < CUSTOMERS; day += 1) {
      if (!isBusinessDay(day)) continue;
      for (
        let work = random.exponential();
        work < pace && served < CUSTOMERS;
        work += random.exponential(), served += 1
      )
        days.push(day);
    }
    for (let place = 0; place < CUSTOMERS; place += 1) {
      const row = (vendor - 1) * CUSTOMERS + place;
      history.facility[row] = row + 1;
      history.type[row] = row % 4;
      history.prefecture[row] = 1 + (vendor % 47);
      history.vendor[row] = vendor;
      for (const column of [history.applied, history.contacted, history.ordered, history.delivered])
        column[row] = FROM - 60 + (place >> 2);
      const ready = days[place] ?? NEVER;
      if (ready > until) continue;
      history.ready[row] = history.readyLearnt[row] = ready;
      history.operating[row] = ready + 3 <= until ? ready + 3 : NEVER;
    }
  }
  return history;
}

const job = (horizon = 91) => ({
  asOf: AS_OF,
  known: { kind: 'NOW' as const },
  seed: 5,
  runs: 300,
  horizon,
  target: dayFromIso('2021-08-31'),
  regions: REGIONS,
});
const forecastOf = (seed: number) => makeForecast(planted(seed, AS_OF), job());

describe('a planted country whose truth is known', () => {
  const scores: Score[] = [1, 2, 3, 4].flatMap((seed) =>
    scoreForecast(forecastOf(seed), planted(seed, AS_OF), planted(seed, END), [4, 8, 13]),
  );
  it.each([4, 8, 13])('about eight in ten vendors fall into P10 to P90 after %i weeks', (weeks) => {
    const vendors = scores.filter((score) => score.weeks === weeks && score.vendor !== 0);
    const covered = vendors.filter(({ inBand }) => inBand).length / vendors.length;
    expect(vendors.length).toBeGreaterThan(150);
    expect(covered).toBeGreaterThan(0.74);
    expect(covered).toBeLessThan(0.99);
  });

  it('the country falls into its band more often than not', () => {
    const nation = scores.filter(({ vendor }) => vendor === 0);
    expect(nation.filter(({ inBand }) => inBand).length).toBeGreaterThan(nation.length / 2);
  });
});

describe('a forecast', () => {
  const forecast = forecastOf(1);

  it('is the same for the same log, seed and runs', () => {
    expect(forecastOf(1).groups[0]).toEqual(forecast.groups[0]);
    const other = makeForecast(planted(1, AS_OF), { ...job(), seed: 6 });
    expect(other.groups[0]!.ready.p50).not.toEqual(forecast.groups[0]!.ready.p50);
  });

  it('is known on the as-of day, never falls, and has its bands in order', () => {
    for (const { ready, operating } of forecast.groups) {
      for (const { p10, p50, p90 } of [ready, operating]) {
        p50.forEach((value, offset) => {
          expect(p10[offset]).toBeLessThanOrEqual(value);
          expect(value).toBeLessThanOrEqual(p90[offset]!);
          if (offset > 0) expect(value).toBeGreaterThanOrEqual(p50[offset - 1]!);
        });
      }
    }
  });

  it('never has more operating than ready', () => {
    const { ready, operating } = forecast.groups[0]!;
    ready.p50.forEach((value, offset) => expect(operating.p50[offset]).toBeLessThanOrEqual(value));
  });

  it('tells whoever contacted a vendor first an earlier range and a better chance', () => {
    const history = planted(1, AS_OF);
    const queues = fitModel(history, REGIONS).vendors.map(({ queue }) => queue);
    const queue = queues.sort((a, b) => b.length - a.length)[0]!;
    const { ready } = forecast.outcomes;
    expect(ready.made[queue[0]!]).toBeGreaterThan(ready.made[queue.at(-1)!]!);
    expect(ready.p50[queue[0]!]).toBeLessThan(40);
    expect(ready.p50[queue[0]!]).toBeGreaterThan(0);
  });

  it('says how much of a pace is prior', () => {
    for (const { priorShare, done } of forecast.vendors) {
      expect(done).toBeGreaterThan(0);
      expect(priorShare).toBeGreaterThan(0);
      expect(priorShare).toBeLessThan(1);
    }
  });
});
