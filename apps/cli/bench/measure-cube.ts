import type { INestApplicationContext } from '@nestjs/common';
import { PUBLIC_VIEWER, type Viewer } from '#access';
import {
  AdoptionReadModel,
  answerAdoption,
  answerFacilities,
  Feed,
  vantageOf,
  type AdoptionGroup,
  type FacilityFilter,
  type FacilityOrder,
  type Measure,
  type Vantage,
} from '#adoption';
import { dayFromIso } from '#calendar';
import { Clock } from '#platform';
import { median } from './pairs.js';
import { print, round } from './report.js';

const MINISTRY: Viewer = { role: 'ADMINISTRATOR', accountId: 0 };
const MEASURES: readonly Measure[] = ['APPLIED', 'DELIVERED', 'READY', 'OPERATING'];
/** What is asked of a day besides type and prefecture: counts by type, other groupings, first pages of lists. */
const QUESTIONS: Readonly<Record<string, (vantage: Vantage) => unknown>> = {
  'stage and waiting': counts({ stages: ['ORDERED'], waitingDaysAtLeast: 30 }),
  waiting: counts({ waitingDaysAtLeast: 30 }),
  'has and lacks': counts({ has: ['DELIVERED'], lacks: ['VENDOR_CONTACTED'] }),
  'no vendor': counts({ withoutVendor: true, prefectures: ['13', '27'] }),
  gained: counts({ gained: { measure: 'OPERATING', since: dayFromIso('2021-01-04') } }),
  lost: counts({ lost: { measure: 'APPLIED', since: dayFromIso('2021-01-04') } }),
  search: counts({ search: '歯科' }),
  'by vendor': counts({}, 'VENDOR'),
  'list by code': list('CODE'),
  'list by waiting': list('WAITING_LONGEST'),
};
const ROUNDS = 24;

function counts(filter: FacilityFilter, groupBy: AdoptionGroup = 'TYPE') {
  return (vantage: Vantage) =>
    answerAdoption(MINISTRY, { filter, groupBy, measure: 'OPEN', denominator: 'OPEN' }, vantage);
}

function list(order: FacilityOrder) {
  return (vantage: Vantage) =>
    answerFacilities(MINISTRY, { filter: {}, order, first: 50, after: null }, vantage);
}

/** Day i of 64 different ones, in no order. */
const dayOf = (index: number) => dayFromIso('2021-07-11') - ((index * 37) % 64) * 3;

/** Memory, loading and processor time of the cube, without transport and without the freshness poll. */
export async function measureCube(laboratory: INestApplicationContext): Promise<void> {
  const readModel = laboratory.get(AdoptionReadModel);
  const feed = laboratory.get(Feed);
  const loaded = performance.now();
  const state = await feed.fresh();
  const loading = (performance.now() - loaded) / 1000;
  print({
    what: 'cube: load',
    figure: loading,
    unit: 's',
    must: 'AT_MOST',
    floor: 2,
    detail: `${state.cube.rows} facilities`,
  });
  const megabytes = state.cube.bytes / 1e6;
  print({
    what: 'cube: arrays',
    figure: megabytes,
    unit: 'MB',
    must: 'AT_MOST',
    floor: 30,
    detail: 'a knowledge point',
  });

  const clock = laboratory.get(Clock);
  const vantage = (day: number) => vantageOf(state, null, clock.now(), clock.today(), day);
  const planes = timesOf(64 * 8, (index) => {
    const measure = MEASURES[index % 4]!;
    answerAdoption(
      PUBLIC_VIEWER,
      { groupBy: 'TYPE_AND_PREFECTURE', measure, denominator: 'OPEN' },
      vantage(dayOf(index % 64)),
    );
  });
  const detail = (times: number[]) => `median of ${times.length}, slowest ${round(Math.max(...times))} ms`;
  print({
    what: 'cube: type × prefecture of a day',
    figure: median(planes),
    unit: 'ms',
    must: 'AT_MOST',
    floor: 0.1,
    detail: detail(planes),
  });
  measureScans(vantage);
  await measureKnowledge(readModel);
}

/** Every kind of question in turn, each on a day nobody looked at lately. */
function measureScans(vantage: (day: number) => Vantage): void {
  const kinds = Object.keys(QUESTIONS);
  const times = timesOf(kinds.length * ROUNDS, (index) =>
    QUESTIONS[kinds[index % kinds.length]!]!(vantage(dayOf(index % 64))),
  );
  const medians = kinds.map((kind, place) => ({
    kind,
    time: median(times.filter((_, index) => index % kinds.length === place)),
  }));
  medians.sort((one, other) => other.time - one.time);
  print({
    what: 'cube: any other filter, a day not asked before',
    figure: median(times),
    unit: 'ms',
    must: 'AT_MOST',
    floor: 8,
    detail: medians.map(({ kind, time }) => `${kind} ${round(time)}`).join(', '),
  });
  print({
    what: 'cube: the slowest kind of them',
    figure: medians[0]!.time,
    unit: 'ms',
    must: 'AT_MOST',
    floor: 8,
    detail: `median of ${ROUNDS}: ${medians[0]!.kind}`,
  });
}

async function measureKnowledge(readModel: AdoptionReadModel): Promise<void> {
  const ask = async (asKnownOn: string | null) => {
    const begin = performance.now();
    await readModel.adoption(PUBLIC_VIEWER, {
      groupBy: 'TYPE',
      measure: 'APPLIED',
      denominator: 'OPEN',
      asKnownOn,
    });
    return performance.now() - begin;
  };
  const first: number[] = [];
  for (const point of ['2021-06-30', '2021-03-31', 'publication-2021-07-09']) first.push(await ask(point));
  print({
    what: 'past knowledge point: first asked',
    figure: Math.max(...first) / 1000,
    unit: 's',
    must: 'AT_MOST',
    floor: 2,
    detail: 'slowest of three',
  });
  const ratios: number[] = [];
  for (let pair = 0; pair < 64; pair += 1) {
    const now = await ask(null);
    ratios.push((await ask('publication-2021-07-09')) / now);
  }
  print({
    what: 'past knowledge point: again, against now',
    figure: median(ratios),
    unit: '×',
    must: 'AT_MOST',
    floor: 1.5,
    detail: '64 pairs',
  });
}

/** Milliseconds of each call; the calls are synchronous, so this is processor time on an idle core. */
function timesOf(calls: number, call: (index: number) => void): number[] {
  for (let index = 0; index < 8; index += 1) call(index);
  return Array.from({ length: calls }, (_, index) => {
    const begin = performance.now();
    call(index);
    return performance.now() - begin;
  });
}
