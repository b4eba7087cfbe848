import { dayFromIso, NEVER, type Day } from '#calendar';
import { PREFECTURES } from '#facility';
import { diallingOf, inventPhone } from './addresses.rules.js';
import { VENDOR_TRADES, VENDOR_WORDS } from './data/words.js';
import { Lottery, Random } from './random.js';

/** An invented system vendor; id = index + 1. */
export interface Vendor {
  name: string;
  phone: string;
  email: string;
  /** Facilities a week it says it can set up. */
  weeklyCapacity: number;
  /** Share of the market it would have where it works. */
  weight: number;
  /** 1 … 47 */
  prefectures: ReadonlySet<number>;
  /** Relative strength by type. */
  types: readonly number[];
  /** Takes orders and sets nobody up: something is wrong that its customers do not know. */
  stalled: boolean;
  /** Last day on which it set anybody up, though its queue goes on; NEVER: it still does. Nobody was told. */
  lastDay: Day;
  /** Hires for the summer: from 2021-07 on it works half as fast again. */
  seasonal: boolean;
  /** Days it takes from its first set-up to its full pace. */
  rampUpDays: number;
}

const VENDOR_COUNT = 300;
/** Vendors that give up without a word do so between these days. */
const GAVE_UP = { from: dayFromIso('2021-04-19'), to: dayFromIso('2021-06-20') };
const NATIONAL = 14;
const FOCUSES = [
  [1, 1, 1, 1],
  [1, 1, 0.05, 0.05],
  [0.3, 1, 0.1, 0.3],
  [0, 0.05, 1, 0],
  [0, 0.02, 0.02, 1],
] as const;

/** Three hundred vendors, long-tailed: a few everywhere, most in one or two prefectures. */
export function buildVendors(seed: number): Vendor[] {
  const random = new Random(seed, 'vendors');
  const silence = new Random(seed, 'silent vendors');
  const names = vendorNames(random);
  return names.map(({ name, latin }, rank) => {
    const prefectures = reach(random, rank);
    const weight = 1 / (rank + 9) ** 1.05;
    const givesUp = rank > 20 && silence.chance(0.04);
    const lastDay = silence.int(GAVE_UP.from, GAVE_UP.to);
    return {
      name,
      phone: inventPhone(random, diallingOf([...prefectures][0]!)),
      email: `rollout@${latin}${rank + 1}.example`,
      weeklyCapacity: 0,
      weight,
      prefectures,
      types: rank < 2 ? FOCUSES[0] : random.pick(FOCUSES),
      stalled: rank > 20 && random.chance(0.045),
      lastDay: givesUp ? lastDay : NEVER,
      seasonal: random.chance(0.12),
      rampUpDays: random.int(20, 120),
    };
  });
}

function vendorNames(random: Random): { name: string; latin: string }[] {
  const all = VENDOR_WORDS.flatMap(([word, latin]) => VENDOR_TRADES.map((trade) => ({ word, latin, trade })));
  const order = random.choose(Int32Array.from(all.keys()), all.length - 1);
  return Array.from(order.slice(0, VENDOR_COUNT), (index) => {
    const { word, latin, trade } = all[index]!;
    const name = random.chance(0.65)
      ? `株式会社${word}${trade}`
      : `${word}${trade}${random.pick(['株式会社', '有限会社', '株式会社'])}`;
    return { name, latin };
  });
}

function reach(random: Random, rank: number): Set<number> {
  const every = PREFECTURES.map((prefecture) => prefecture.number);
  if (rank < NATIONAL) return new Set(random.choose(every, 46));
  const home = random.pick(PREFECTURES);
  const sameRegion = PREFECTURES.filter((other) => other.regionNumber === home.regionNumber).map(
    (other) => other.number,
  );
  if (rank < 70) return new Set([home.number, ...sameRegion]);
  const neighbours = random
    .choose(sameRegion, sameRegion.length - 1)
    .slice(0, rank < 160 ? 2 : random.int(0, 1));
  return new Set([home.number, ...neighbours]);
}

/** By type and prefecture: which vendor (0-based) a facility there turns to. Index type * 48 + prefecture. */
export function vendorLotteries(vendors: readonly Vendor[]): Lottery[] {
  return Array.from({ length: 4 * 48 }, (_, cell) => {
    const type = Math.floor(cell / 48);
    const prefecture = cell % 48;
    return new Lottery(
      vendors.map((vendor) => (vendor.prefectures.has(prefecture) ? vendor.weight * vendor.types[type]! : 0)),
    );
  });
}
