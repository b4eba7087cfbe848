import { createHash } from 'node:crypto';
import { ALWAYS, dayFromIso, NEVER, type Day } from '#calendar';
import { judgeCode } from '#facility';
import { KIND, VERB, type History, type Kind } from '#rollout';
import { APPLIED_ANCHORS, LOG_BEGAN_ON, LOG_ENDS_ON, OPEN_ANCHORS, READER_ANCHORS } from './anchors.js';
import { byType, forEachHistory, takeCensus, type Census } from './census.fixture.js';
import { DENTAL_APPLIED_ON_2021_06_27, FACILITIES_IN_JUNE_2021 } from './data/facility-counts.js';
import { DEMO_SEED, generateDemo, type DemoCountry } from './generate-demo.js';
import { LAST_SECOND, secondsOf } from './learning.rules.js';
import { PUBLICATIONS } from './publications.js';
import { PUBLISHED_FIGURES, type PublishedFigure } from './published-figures.js';
import { WrittenLog } from './written-log.js';

const country = generateDemo();
const written = new WrittenLog(country.log, country.registry.count);
const DECLARATION = PUBLICATIONS.at(-1)!;
const closeOf = (iso: string): number => (dayFromIso(iso) + 1 - LOG_BEGAN_ON) * 86_400;

function figuresOf(census: Census): { byType: number[] | null; total: number }[] {
  return PUBLISHED_FIGURES.map((figure, i) => {
    const counts = byType(census.counts[i]!);
    const total = counts.reduce((a, b) => a + b, 0);
    if (figure.counts === 'READERS') return { byType: null, total: census.sums[i]! };
    if (figure.counts === 'PLANNED_BY_TARGET') return { byType: null, total: census.byTarget[i]! };
    return { byType: figure.byType && counts, total };
  });
}

const expected = (figures: readonly PublishedFigure[]): unknown[] =>
  figures.map((figure) => ({ byType: figure.byType && [...figure.byType], total: figure.total }));

const POINTS: [string, number][] = [
  ...PUBLICATIONS.map(({ id, at }): [string, number] => [id, secondsOf(at)]),
  ['2021-07-09', closeOf('2021-07-09')],
  ['now', Infinity],
];
const censuses = takeCensus(
  country,
  written,
  PUBLISHED_FIGURES,
  POINTS.map(([, until]) => until),
).map(figuresOf);

describe('the published figures', () => {
  test.each(['publication-2021-07-09', '2021-07-09', 'now'])('hold exactly as known at %s', (point) => {
    const census = censuses[POINTS.findIndex(([id]) => id === point)]!;
    expect(census).toEqual(expected(PUBLISHED_FIGURES));
  });

  test.each(PUBLICATIONS.map(({ id, through }, i) => ({ id, through, i })))(
    'of $id are those of the log as known at that instant',
    ({ through, i }) => {
      const told = PUBLISHED_FIGURES.map((figure, f) => ({ figure, f })).filter(
        ({ figure }) => figure.day <= through,
      );
      expect(told.map(({ f }) => censuses[i]![f])).toEqual(expected(told.map(({ figure }) => figure)));
    },
  );

  test('hold in another country, made from another seed', () => {
    const other = generateDemo(DEMO_SEED + 1);
    const [census] = takeCensus(other, new WrittenLog(other.log, other.registry.count), PUBLISHED_FIGURES, [
      Infinity,
    ]);
    expect(figuresOf(census!)).toEqual(expected(PUBLISHED_FIGURES));
    expect(hashOf(other)).not.toBe(hashOf(country));
  });

  test.each<[string, number, (day: Day) => number]>([
    ['2020-10-11 hospital', 11.6, (day) => rate(0, day)],
    ['2020-10-11 medical clinic', 9.0, (day) => rate(1, day)],
    ['2020-10-11 dental clinic', 13.6, (day) => rate(2, day)],
    ['2020-10-11 pharmacy', 24.3, (day) => rate(3, day)],
    ['2020-10-11 all', 14.5, (day) => rate(null, day)],
    ['2021-01-03 hospital', 29.4, (day) => rate(0, day)],
    ['2021-01-03 medical clinic', 14.5, (day) => rate(1, day)],
    ['2021-01-03 dental clinic', 17.0, (day) => rate(2, day)],
    ['2021-01-03 pharmacy', 35.8, (day) => rate(3, day)],
    ['2021-01-03 all', 21.4, (day) => rate(null, day)],
    ['2021-01-24 all', 25.0, (day) => rate(null, day)],
    ['2021-02-07 hospital', 38.0, (day) => rate(0, day)],
    ['2021-02-07 medical clinic', 21.0, (day) => rate(1, day)],
    ['2021-02-07 dental clinic', 23.3, (day) => rate(2, day)],
    ['2021-02-07 pharmacy', 44.6, (day) => rate(3, day)],
    ['2021-02-07 all', 28.5, (day) => rate(null, day)],
    ['2021-02-21 hospital', 42.6, (day) => rate(0, day)],
    ['2021-02-21 medical clinic', 24.6, (day) => rate(1, day)],
    ['2021-02-21 dental clinic', 27.0, (day) => rate(2, day)],
    ['2021-02-21 pharmacy', 50.5, (day) => rate(3, day)],
    ['2021-02-21 all', 32.8, (day) => rate(null, day)],
    ['2021-03-21 hospital', 60.4, (day) => rate(0, day)],
    ['2021-03-21 pharmacy', 66.5, (day) => rate(3, day)],
    ['2021-03-21 all', 44.9, (day) => rate(null, day)],
    ['2021-06-20 hospital', 77.6, (day) => rate(0, day)],
    ['2021-06-20 medical clinic', 44.7, (day) => rate(1, day)],
    ['2021-06-20 pharmacy', 81.6, (day) => rate(3, day)],
    ['2021-06-20 all', 57.1, (day) => rate(null, day)],
    ['2021-06-27 all', 57.1, (day) => rate(null, day)],
  ])('%s: %d %% applied, as printed', (when, printed, rateOn) => {
    expect(rateOn(dayFromIso(when.slice(0, 10)))).toBe(printed);
  });

  test('readers shipped round to the printed thousands', () => {
    expect(READER_ANCHORS.map(({ readers }) => Math.round(readers / 1000))).toEqual([71, 80]);
  });
});

describe('prefectures', () => {
  const day = dayFromIso('2021-06-27');
  const questions = [KIND.REGISTERED, KIND.APPLIED].map((kind) => ({ day, kind }));
  const [open, applied] = takeCensus(country, written, questions, [Infinity])[0]!.counts as [
    Int32Array,
    Int32Array,
  ];
  const cell = (type: number, prefecture: number): number => type * 48 + prefecture;

  test('have the facilities of June by type', () => {
    const found = FACILITIES_IN_JUNE_2021.map((_, i) => [0, 1, 2, 3].map((type) => open[cell(type, i + 1)]));
    expect(found).toEqual(FACILITIES_IN_JUNE_2021);
  });

  test('have the dental applications of the declaration: 3 at 70 % or more, 10 at 60 % or more', () => {
    const dental = FACILITIES_IN_JUNE_2021.map((_, i) => applied[cell(2, i + 1)]!);
    expect(dental).toEqual(DENTAL_APPLIED_ON_2021_06_27);
    const reaching = (share: number): number =>
      dental.filter((n, i) => n / FACILITIES_IN_JUNE_2021[i]![2] >= share).length;
    expect([reaching(0.7), reaching(0.6)]).toEqual([3, 10]);
  });

  test.each([0, 1, 3])('type %i: rates differ from prefecture to prefecture and none is 100 %', (type) => {
    const rates = FACILITIES_IN_JUNE_2021.map((row, i) => applied[cell(type, i + 1)]! / row[type]!);
    expect(Math.max(...rates) - Math.min(...rates)).toBeGreaterThan(0.1);
    expect(Math.max(...rates)).toBeLessThan(0.99);
  });
});

test('operating ⊂ ready ⊂ applied ⊂ account and planned ⊂ applied on every day, whenever it is asked', () => {
  const outside: string[] = [];
  const known = [closeOf('2021-03-31'), closeOf('2021-06-30'), secondsOf(DECLARATION.at), Infinity];
  forEachHistory(country, written, known, (facility, point, history) => {
    for (const [inner, outer] of NESTED) {
      if (!lies(history, inner, outer)) outside.push(`${facility} at ${point}: ${inner} outside ${outer}`);
    }
  });
  expect(outside).toEqual([]);
});

const NESTED = [
  [KIND.OPERATING, KIND.READY],
  [KIND.READY, KIND.APPLIED],
  [KIND.PLANNED_MONTH, KIND.APPLIED],
  [KIND.APPLIED, KIND.ACCOUNT_CREATED],
] as const;

function lies(history: History, inner: Kind, outer: Kind): boolean {
  const spans = history.get(outer) ?? [];
  return (history.get(inner) ?? []).every(({ from, until }) => {
    let covered = from;
    for (const span of spans) if (span.from <= covered && span.until > covered) covered = span.until;
    return covered >= until;
  });
}

describe('the register', () => {
  const { registry, amendments } = country;

  test('gives every facility a valid code of its own, in municipalities 85 and 90', () => {
    const codes = [...registry.entries.map(({ code }) => code), ...successors()];
    expect(codes.filter((code) => judgeCode(code).kind !== 'VALID')).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(codes.map((code) => code.slice(3, 5)))).toEqual(new Set(['85', '90']));
  });

  test('gives codes the prefecture and the fee table of the facility', () => {
    const wrong = registry.entries.filter(({ code }, i) => {
      const table = [1, 1, 3, 4][registry.type[i]!]!;
      return code.slice(0, 3) !== String(registry.prefecture[i]).padStart(2, '0') + table;
    });
    expect(wrong).toEqual([]);
  });

  test('names nobody 施設00001: names, addresses and contacts vary and are fictitious', () => {
    expect(new Set(registry.entries.map(({ name }) => name)).size).toBeGreaterThan(40_000);
    expect(registry.entries.filter(({ name }) => name.length > 40).length).toBeGreaterThan(10);
    expect(registry.entries.filter(({ email }) => email && !email.endsWith('.example'))).toEqual([]);
    expect(registry.entries.filter(({ phone }) => phone && !/^0\d{1,3}-0\d{1,3}-\d{4}$/.test(phone))).toEqual(
      [],
    );
    expect(registry.entries.filter((entry) => !/^\d{7}$/.test(entry.postalCode!))).toEqual([]);
    // JSON is put together by hand when the register is written
    expect(registry.entries.filter((entry) => /["\\\p{Cc}]/u.test(Object.values(entry).join('')))).toEqual(
      [],
    );
  });

  test('knows facilities that opened, that closed and that got another code, none after 2021-06-20', () => {
    const last = OPEN_ANCHORS.at(-1)!.day;
    const opened = registry.opened.filter((day) => day !== ALWAYS);
    const closed = registry.closed.filter((day) => day !== NEVER);
    expect([opened.length, closed.length, successors().length].every((count) => count > 300)).toBe(true);
    expect([...opened, ...closed].filter((day) => day > last)).toEqual([]);
    expect(registry.count).toBeGreaterThan(229_000);
    expect(registry.count).toBeLessThan(230_500);
  });

  function successors(): string[] {
    return [...amendments]
      .filter(([i, { entry }]) => entry.code !== registry.entries[i]!.code)
      .map(([, { entry }]) => entry.code);
  }
});

describe('the log', () => {
  const { log } = country;

  test('lies between 2020-08-07 and 2021-07-11; only starts and visits lie ahead', () => {
    const ahead = new Set<number>();
    for (let i = 0; i < log.length; i += 1) {
      if (log.day[i]! > LOG_ENDS_ON || (log.day[i]! - LOG_BEGAN_ON) * 86_400 > log.learnt[i]!)
        ahead.add(log.kind[i]!);
    }
    expect([...ahead]).toEqual([KIND.OPERATING]);
    expect(Math.max(...reduced(log.learnt))).toBeLessThanOrEqual(LAST_SECOND);
    expect(Math.min(...reduced(log.learnt))).toBeGreaterThanOrEqual(0);
  });

  test('retracts earlier events of the same facility and kind, each once', () => {
    const retracted = new Set<number>();
    for (let i = 0; i < log.length; i += 1) {
      if (log.verb[i] !== VERB.RETRACT) continue;
      const target = log.retracts[i]!;
      const same = log.facility[target] === log.facility[i] && log.kind[target] === log.kind[i];
      if (same && written.ids[target]! < written.ids[i]!) retracted.add(target);
    }
    expect(retracted.size).toBeGreaterThan(1_500);
    expect(retracted.size).toBe(
      log.verb.subarray(0, log.length).filter((verb) => verb === VERB.RETRACT).length,
    );
  });

  test('holds the mess of reality', () => {
    const held =
      (kind: Kind): ((history: History) => boolean) =>
      (history) =>
        history.get(kind)?.at(-1)?.until === NEVER;
    const mess = {
      cancelled: (history: History) =>
        (history.get(KIND.APPLIED)?.length ?? 0) > 0 && !held(KIND.APPLIED)(history),
      appliedTwice: (history: History) => (history.get(KIND.APPLIED)?.length ?? 0) > 1,
      deliveredAndNeverContacted: (history: History) =>
        held(KIND.DELIVERED)(history) && !history.has(KIND.VENDOR_CONTACTED),
      orderedAndNotStarted: (history: History) =>
        held(KIND.ORDERED)(history) && !held(KIND.SETUP_SCHEDULED)(history) && !held(KIND.READY)(history),
      contactedBeforeApplying: (history: History) =>
        (history.get(KIND.VENDOR_CONTACTED)?.[0]?.from ?? NEVER) <
        (history.get(KIND.APPLIED)?.[0]?.from ?? ALWAYS),
      anotherVendor: (history: History) => (history.get(KIND.VENDOR)?.length ?? 0) > 1,
      pcLate: (history: History) => history.get(KIND.BLOCKER)?.at(-1)?.value === 1,
      deliveredAndNotShipped: (history: History) => history.has(KIND.DELIVERED) && !history.has(KIND.SHIPPED),
      readyAndNoStart: (history: History) => held(KIND.READY)(history) && !history.has(KIND.OPERATING),
      plannedStart: (history: History) => (history.get(KIND.OPERATING)?.at(-1)?.from ?? 0) > LOG_ENDS_ON,
    };
    const found = Object.fromEntries(Object.keys(mess).map((name) => [name, 0]));
    forEachHistory(country, written, [Infinity], (_facility, _point, history) => {
      for (const [name, test] of Object.entries(mess)) if (test(history)) found[name]! += 1;
    });
    expect(
      Object.entries(found).filter(([name, count]) => count < (name === 'deliveredAndNotShipped' ? 20 : 200)),
    ).toEqual([]);
    expect(found['deliveredAndNeverContacted']).toBeGreaterThan(found['readyAndNoStart']!);
  });

  test('tells other figures of an unpublished day to those who know more', () => {
    const day = dayFromIso('2021-06-30');
    const kinds = [KIND.APPLIED, KIND.ORDERED, KIND.DELIVERED, KIND.READY, KIND.OPERATING];
    const known = takeCensus(
      country,
      written,
      kinds.map((kind) => ({ day, kind })),
      [closeOf('2021-06-30'), closeOf('2021-07-09'), Infinity],
    ).map(({ counts }) => counts.map((cells) => byType(cells).join()));
    expect(known[0]!.filter((counts, i) => counts === known[1]![i])).toEqual([]);
    expect(known[1]).not.toEqual(known[2]);
  });

  test('grows mostly on business days and little after the full subsidy ended', () => {
    const onDay = (iso: string): number => {
      let count = 0;
      for (let i = 0; i < log.length; i += 1)
        if (log.kind[i] === KIND.APPLIED && log.day[i] === dayFromIso(iso)) count += 1;
      return count;
    };
    expect(onDay('2021-03-31')).toBeGreaterThan(10 * onDay('2021-04-05'));
    expect(onDay('2021-02-03')).toBeGreaterThan(3 * onDay('2021-02-06'));
  });
});

test('the same seed gives the same country', () => {
  expect(hashOf(generateDemo())).toBe(hashOf(country));
});

function reduced(column: Int32Array): number[] {
  return [
    column.subarray(0, country.log.length).reduce((a, b) => Math.max(a, b)),
    column.subarray(0, country.log.length).reduce((a, b) => Math.min(a, b)),
  ];
}

/** Percent of the open facilities of a type (null: all) that applied, rounded half up to one digit. */
function rate(type: number | null, day: Day): number {
  const pick = (counts: readonly number[]): number =>
    type === null ? counts.reduce((a, b) => a + b, 0) : counts[type]!;
  const on = (anchors: typeof OPEN_ANCHORS): readonly number[] =>
    anchors.findLast((anchor) => anchor.day <= day)!.counts;
  return Math.floor((pick(on(APPLIED_ANCHORS)) * 1000) / pick(on(OPEN_ANCHORS)) + 0.5) / 10;
}

function hashOf({ log, registry, vendors, batches, amendments }: DemoCountry): string {
  const hash = createHash('sha256');
  for (const column of [
    log.facility,
    log.kind,
    log.verb,
    log.day,
    log.value,
    log.learnt,
    log.source,
    log.batch,
    log.retracts,
  ]) {
    hash.update(column.subarray(0, log.length));
  }
  hash.update(
    JSON.stringify([registry.entries, vendors.map(({ name }) => name), batches.all, [...amendments]]),
  );
  return hash.digest('hex');
}
