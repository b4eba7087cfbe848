import { businessDaysBetween, type Day } from '#calendar';
import type { FacilityFilter, Measure } from '#adoption';
import { prefectureByCode } from '#facility';
import { BLOCKERS, type Blocker } from '#rollout/bare';
import { ableFilter, dayText } from './anomaly-sentence.rules.js';
import { BLOCKER_WORDS, CHANGE_TEXTS } from './changes.texts.js';
import type { Language, Listed, SentenceDraft } from './sentence.js';

export const MOST_SENTENCES = 5;
/** In standard deviations: what chance alone does once in fifty weeks is no news. */
const NEWS = 2.3;
/** A stock of thousands moves by hundreds without that being news. */
const LEAST_SHARE = 0.02;
/** Of a surge, the part from which on one prefecture is named. */
const NAMED_SHARE = 0.3;

/** A count of the week and of the week before. */
export interface Pair {
  readonly now: number;
  readonly before: number;
}

export interface WeekFacts {
  /** Last day of the week. */
  readonly until: Day;
  readonly started: Pair;
  readonly ready: Pair;
  readonly applied: Pair;
  readonly cancelled: Pair;
  /** By prefecture code. */
  readonly startedBy: ReadonlyMap<string, Pair>;
  readonly cancelledBy: ReadonlyMap<string, Pair>;
  /** Stocks at the end of the week and a week before. */
  readonly noVendor: Pair;
  readonly notStarted: Pair;
  readonly blocked: Readonly<Record<Blocker, Pair>>;
  /** Stopped within the week, most waiting first. */
  readonly stopped: readonly { readonly vendor: number; readonly name: string }[];
}

export const NO_VENDOR: FacilityFilter = {
  has: ['APPLIED', 'DELIVERED'],
  lacks: ['VENDOR_CONTACTED', 'READY'],
};
export const NOT_STARTED: FacilityFilter = { has: ['READY'], lacks: ['OPERATING'] };

interface Candidate {
  readonly key: keyof typeof CHANGE_TEXTS;
  readonly score: number;
  readonly slots: SentenceDraft['slots'];
}

/** What changed in the week, most telling first chosen, told in the order of a report. */
export function weekSentences(facts: WeekFacts, language: Language): (SentenceDraft & { key: string })[] {
  const candidates = [
    started(facts, language),
    ...flows(facts),
    ...prefectures(facts, language),
    ...stocks(facts),
    ...blockers(facts, language),
    ...stopped(facts),
  ];
  const chosen = new Set(
    candidates
      .filter(({ score }) => score >= NEWS)
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_SENTENCES),
  );
  return candidates
    .filter((candidate) => chosen.has(candidate))
    .map(({ key, slots }) => ({ key, template: CHANGE_TEXTS[key][language], slots }));
}

/** The starts are what it is all about: they are told first and always, and whether they rose, fell or stayed. */
function started({ until, started: { now, before } }: WeekFacts, language: Language): Candidate {
  const works = businessDaysBetween(until - 7, until);
  const worked = businessDaysBetween(until - 14, until - 7);
  const change = surprise(now, (before * works) / Math.max(1, worked));
  const key = Math.abs(change) < NEWS ? 'STARTED_SAME' : change > 0 ? 'STARTED_UP' : 'STARTED_DOWN';
  const days = works === worked ? '' : CHANGE_TEXTS.BUSINESS_DAYS[language];
  return {
    key,
    score: now + before === 0 ? 0 : Infinity,
    slots: {
      from: dayText(until - 6, language),
      to: dayText(until, language),
      now: flow('OPERATING', until),
      before: flow('OPERATING', until - 7),
      days: days.replace('{works}', String(works)).replace('{worked}', String(worked)),
    },
  };
}

function flows({ until, ready, applied, cancelled, cancelledBy }: WeekFacts): Candidate[] {
  const of = (key: Candidate['key'], measure: Measure, score: number): Candidate => ({
    key,
    score,
    slots: { now: flow(measure, until), before: flow(measure, until - 7) },
  });
  const applications = surprise(applied.now, applied.before);
  const [worst] = [...cancelledBy].sort(([, a], [, b]) => b.now - a.now);
  const named = worst && worst[1].now >= NAMED_SHARE * cancelled.now && worst[1].now >= 3;
  const lost = (day: Day, place: FacilityFilter = {}): Listed => ({
    filter: { ...place, lost: { measure: 'APPLIED', since: day - 7 } },
    asOf: day,
  });
  const surge: Candidate = {
    key: named ? 'CANCELLED_UP_IN' : 'CANCELLED_UP',
    score: surprise(cancelled.now, cancelled.before),
    slots: {
      now: lost(until),
      before: lost(until - 7),
      ...(named && {
        prefectureJa: prefectureByCode(worst[0])!.name,
        prefectureEn: prefectureByCode(worst[0])!.romaji,
        there: lost(until, { prefectures: [worst[0]] }),
      }),
    },
  };
  return [
    // READY is reported late: a week that is just over always looks lower than it was
    of('READY_UP', 'READY', surprise(ready.now, ready.before)),
    of(applications > 0 ? 'APPLIED_UP' : 'APPLIED_DOWN', 'APPLIED', Math.abs(applications)),
    surge,
  ];
}

/** The prefecture whose starts stand out most against its own week before and what the country did. */
function prefectures({ until, started: all, startedBy }: WeekFacts, language: Language): Candidate[] {
  const country = all.before === 0 ? 1 : all.now / all.before;
  const [best] = [...startedBy]
    .map(([code, { now, before }]) => ({ code, now, score: surprise(now, before * country) }))
    .filter(({ now }) => now >= 5)
    .sort((a, b) => b.score - a.score);
  if (!best) return [];
  const place = { prefectures: [best.code] };
  const { name, romaji } = prefectureByCode(best.code)!;
  return [
    {
      key: 'PREFECTURE_STARTED',
      score: best.score,
      slots: {
        prefecture: language === 'ja' ? name : romaji,
        now: flow('OPERATING', until, place),
        before: flow('OPERATING', until - 7, place),
      },
    },
  ];
}

function stocks({ until, noVendor, notStarted }: WeekFacts): Candidate[] {
  const of = (name: 'NO_VENDOR' | 'NOT_STARTED', pair: Pair, filter: FacilityFilter): Candidate => ({
    key: `${name}_${pair.now > pair.before ? 'UP' : 'DOWN'}`,
    score: stockNews(pair),
    slots: { now: { filter, asOf: until }, before: { filter, asOf: until - 7 } },
  });
  return [of('NO_VENDOR', noVendor, NO_VENDOR), of('NOT_STARTED', notStarted, NOT_STARTED)];
}

/** The reason that grew most. */
function blockers({ until, blocked }: WeekFacts, language: Language): Candidate[] {
  const names = Object.keys(BLOCKERS) as Blocker[];
  const grown = names.filter((name) => blocked[name].now > blocked[name].before);
  const [worst] = grown.sort((a, b) => stockNews(blocked[b]) - stockNews(blocked[a]));
  if (!worst) return [];
  const filter: FacilityFilter = { blockers: [worst] };
  return [
    {
      key: 'BLOCKER_UP',
      score: stockNews(blocked[worst]),
      slots: {
        reason: BLOCKER_WORDS[worst][language],
        now: { filter, asOf: until },
        before: { filter, asOf: until - 7 },
      },
    },
  ];
}

function stopped({ until, stopped: [first] }: WeekFacts): Candidate[] {
  if (!first) return [];
  const able = { filter: ableFilter(first.vendor), asOf: until };
  // nobody else tells it: a vendor that falls silent is news however the counts of the country stand
  return [{ key: 'VENDOR_STOPPED', score: 2 * NEWS, slots: { vendor: first.name, able } }];
}

function flow(measure: Measure, until: Day, place: FacilityFilter = {}): Listed {
  return { filter: { ...place, gained: { measure, since: until - 7 } }, asOf: until };
}

/** How far a count is from what was expected, in standard deviations of their difference. */
function surprise(now: number, expected: number): number {
  return (now - expected) / Math.sqrt(now + expected + 1);
}

function stockNews({ now, before }: Pair): number {
  const change = Math.abs(now - before);
  return change < LEAST_SHARE * before ? 0 : change / Math.sqrt(Math.max(1, before));
}
