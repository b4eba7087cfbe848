import fc from 'fast-check';
import { ALWAYS, dayFromIso, NEVER } from '#calendar';
import { KIND, type History, type Kind, type Span } from '#rollout';
import { BeginDays } from './begin-days.js';
import { DayView } from './day-view.js';
import { SpanColumns } from './span-columns.js';

const TODAY = dayFromIso('2021-07-11');
const BEGAN = TODAY - 3;
const day = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: TODAY - 4, max: TODAY + 4 }) },
  { weight: 1, arbitrary: fc.constantFrom(ALWAYS, -1, 0, 1, NEVER - 1) },
);
const KINDS: Kind[] = [KIND.REGISTERED, KIND.APPLIED, KIND.OPERATING, KIND.PLANNED_MONTH, KIND.SELF_SETUP];
const VALUES: Partial<Record<Kind, number[]>> = {
  [KIND.REGISTERED]: [1, 113, 347],
  [KIND.PLANNED_MONTH]: [202108, 202109, 202110],
};

/** Spans that follow each other, the last one open or not. */
const spansOf = (kind: Kind) =>
  fc
    .tuple(
      fc.uniqueArray(day, { maxLength: 5 }),
      fc.boolean(),
      fc.array(fc.constantFrom(...(VALUES[kind] ?? [1])), { minLength: 5, maxLength: 5 }),
    )
    .map(([days, adjoining, values]) => {
      const turns = [...days].sort((a, b) => a - b);
      const step = adjoining ? 1 : 2;
      const spans: Span[] = [];
      for (let at = 0; at < turns.length; at += step)
        spans.push({ from: turns[at]!, until: turns[at + 1] ?? NEVER, value: values[at]! });
      return spans;
    });
const history = fc
  .tuple(...KINDS.map(spansOf))
  .map((spans) => new Map(KINDS.map((kind, index) => [kind, spans[index]!])) as History);

describe('the country on a day', () => {
  it('is for each facility what the facility alone is found to be', () => {
    let open = 0;
    fc.assert(
      fc.property(fc.array(history, { minLength: 1, maxLength: 9 }), day, (histories, on) => {
        const columns = new SpanColumns(histories.length);
        histories.forEach((spans, row) => columns.write(row, spans));
        const whole = DayView.ofAll(columns, on, histories.length, BEGAN);
        const single = DayView.ofRows(columns, on, Int32Array.from(histories.keys()), BEGAN);
        expect(whole.mask).toEqual(single.mask);
        expect(whole.cell).toEqual(single.cell);
        open += whole.mask.filter((mask) => mask !== 0).length;
      }),
      { numRuns: 300 },
    );
    expect(open).toBeGreaterThan(100);
  });

  it('moved to another day is what that day is by itself, whatever was edited meanwhile', () => {
    let differences = 0;
    const histories = fc.array(history, { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(histories, history, day, day, day, fc.boolean(), (country, edit, from, by, to, waits) => {
        const columns = new SpanColumns(country.length);
        country.forEach((spans, row) => columns.write(row, spans));
        const view = DayView.ofAll(columns, from, country.length, BEGAN);
        if (waits) view.waitingOf(null);
        const begins = new BeginDays(columns, country.length);
        columns.write(1, edit);
        view.refresh(1);
        begins.edited.add(1);
        const between = view.movedTo(by, begins);
        columns.write(2, edit);
        for (const kept of [view, between]) kept.refresh(2);
        begins.edited.add(2);
        const moved = between.movedTo(to, begins);
        const whole = DayView.ofAll(columns, to, country.length, BEGAN);
        expect(moved.mask).toEqual(whole.mask);
        expect(moved.cell).toEqual(whole.cell);
        country.forEach((_, row) => {
          if (whole.mask[row] === 0) return;
          expect(moved.waitingOf(null)[row]).toBe(whole.waitingSince(row));
          expect(whole.waitingOf(Int32Array.of(row))[row]).toBe(whole.waitingSince(row));
          differences += Number(view.mask[row] !== moved.mask[row]);
        });
      }),
      { numRuns: 250 },
    );
    expect(differences).toBeGreaterThan(80);
  });

  it('moved twice with an edit between, knows since when facilities wait of which most wait as before', () => {
    const opened = fc.integer({ min: TODAY - 40, max: TODAY + 40 });
    const country = fc.array(opened, { minLength: 20, maxLength: 40 });
    const near = fc.integer({ min: TODAY - 8, max: TODAY + 8 });
    let taken = 0;
    fc.assert(
      fc.property(country, near, near, near, opened, (days, from, by, to, edited) => {
        const columns = new SpanColumns(days.length);
        days.forEach((on, row) => columns.write(row, withAccountOn(on)));
        const view = DayView.ofAll(columns, from, days.length, BEGAN);
        view.waitingOf(null);
        const begins = new BeginDays(columns, days.length);
        const between = view.movedTo(by, begins);
        columns.write(1, withAccountOn(edited));
        for (const kept of [view, between]) kept.refresh(1);
        const moved = between.movedTo(to, begins);
        // as in a cube, whose next view is told what was edited
        moved.refresh(1);
        const waiting = moved.waitingOf(null);
        for (let row = 0; row < days.length; row += 1) {
          expect(waiting[row]).toBe(moved.waitingSince(row));
          taken += Number(view.waitingSince(row) !== moved.waitingSince(row));
        }
      }),
    );
    expect(taken).toBeGreaterThan(80);
  });
});

function withAccountOn(day: number): History {
  return new Map([
    [KIND.REGISTERED, [{ from: BEGAN - 90, until: NEVER, value: 113 }]],
    [KIND.ACCOUNT_CREATED, [{ from: day, until: NEVER, value: 1 }]],
  ]);
}
