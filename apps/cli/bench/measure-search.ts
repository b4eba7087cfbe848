import type { BenchClient } from './bench-client.js';
import { median, quantile } from './pairs.js';
import { print, round } from './report.js';

const WORDS = [
  '歯科',
  '内科',
  '薬局',
  '中央',
  '病院',
  'クリニック',
  '医療法人',
  'さくら',
  '山田',
  '整形外科',
  '駅前',
  'みなみ',
];
const LIST = `query ($filter: FacilityFilter, $order: FacilityOrder!) {
  facilities(filter: $filter, order: $order, first: 50) {
    totalCount nodes { code name type municipality stage waitingDays } pageInfo { hasNextPage endCursor }
  }
}`;

/** First pages over HTTP, signed in, with the count. */
export async function measureSearch(ministry: BenchClient): Promise<void> {
  const times: number[] = [];
  for (let index = 0; index < 600 + WORDS.length; index += 1) {
    const begin = performance.now();
    await ministry.ask(LIST, { filter: { search: WORDS[index % WORDS.length] }, order: 'CODE' });
    if (index >= WORDS.length) times.push(performance.now() - begin);
  }
  const detail = `600 first pages over HTTP with count; median ${round(median(times))} ms`;
  print({
    what: 'name search, two or more characters: p99',
    figure: quantile(times, 0.99),
    unit: 'ms',
    must: 'AT_MOST',
    floor: 30,
    detail,
  });
}
