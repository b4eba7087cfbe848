import { dayFromIso, NEVER } from '#calendar';
import { emptyHistory, type ForecastHistory } from '../history/history.js';
import { leadTimes } from './lead-times.rules.js';
import { fitModel } from './model.rules.js';
import { plannedMonths } from './planned-months.rules.js';
import { reportedShare } from './report-delay.rules.js';

const AS_OF = dayFromIso('2021-06-30');
const REGIONS = Array.from({ length: 48 }, () => 1);
function history(rows: number, fill: (history: ForecastHistory, row: number) => void): ForecastHistory {
  const made = emptyHistory(AS_OF, dayFromIso('2020-08-07'), rows, NEVER);
  for (let row = 0; row < rows; row += 1) {
    made.facility[row] = row + 1;
    made.prefecture[row] = 13;
    fill(made, row);
  }
  return made;
}

describe('the share of set-ups reported', () => {
  it('is that of settled ones: young ones lack their late reports', () => {
    const share = reportedShare(
      history(200, (of, row) => {
        const settled = row < 100;
        of.ready[row] = AS_OF - (settled ? 60 : 5);
        of.readyLearnt[row] = of.ready[row]! + (settled && row % 2 ? 10 : 0);
      }),
    );
    expect(share[0]).toBe(0.5);
    expect(share[9]).toBe(0.5);
    expect(share[10]).toBe(1);
  });

  it('is all where nothing was set up', () => {
    expect(reportedShare(history(3, () => undefined))[0]).toBe(1);
  });
});

describe('planned months', () => {
  it('are worth what came true of them', () => {
    const plans = plannedMonths(
      history(400, (of, row) => {
        of.contacted[row] = AS_OF - 200;
        of.plannedMonth[row] = row % 2 ? 202105 : 202109;
        if (row % 4 === 1) of.ready[row] = dayFromIso('2021-05-31');
      }),
    );
    expect(plans).toMatchObject({
      answered: 400,
      due: 200,
      kept: 100,
      readyShareDue: 0.5,
      readyShareLater: 0,
    });
    expect(plans.lift).toBeGreaterThan(5);
  });

  it('that say nothing have a lift of one', () => {
    const plans = plannedMonths(
      history(400, (of, row) => {
        of.contacted[row] = AS_OF - 200;
        of.plannedMonth[row] = row % 2 ? 202105 : 202109;
        if (row % 8 < 2) of.ready[row] = AS_OF - 3;
      }),
    );
    expect(plans.lift).toBeCloseTo(1, 5);
    expect(plans.kept).toBe(0);
  });
});

describe('lead times of the log', () => {
  it('a step that those who became ready had not on record holds nobody up', () => {
    const lead = leadTimes(
      history(20, (of, row) => {
        of.applied[row] = of.delivered[row] = AS_OF - 40;
        of.contacted[row] = AS_OF - 30;
        of.ready[row] = AS_OF - 2;
      }),
    );
    expect([lead.orderCounts, lead.deliveryCounts]).toEqual([false, true]);
  });
});

describe('the exposure of a vendor', () => {
  it('counts business days on which somebody could be set up, and no others', () => {
    const { vendors } = fitModel(
      history(2, (of, row) => {
        of.vendor[row] = 1 + row;
        of.applied[row] = of.delivered[row] = AS_OF - 100;
        of.contacted[row] = AS_OF - 50;
        of.ordered[row] = row === 0 ? dayFromIso('2021-06-21') : NEVER;
        if (row === 0) of.ready[row] = of.readyLearnt[row] = dayFromIso('2021-06-25');
      }),
      REGIONS,
    );
    // Monday to Friday; the other one never ordered
    expect(vendors.map(({ exposedDays }) => exposedDays)).toEqual([5, 0]);
    expect(vendors.map(({ done }) => done)).toEqual([1, 0]);
    expect(vendors[1]!.pace.priorShare).toBe(1);
  });
});

describe('the order of a queue', () => {
  it('is that of passes, then of contact, then of code', () => {
    const { vendors } = fitModel(
      history(4, (of, row) => {
        of.vendor[row] = 1;
        of.contacted[row] = AS_OF - [10, 30, 30, 5][row]!;
        if (row === 3) of.passed[row] = 1;
      }),
      REGIONS,
    );
    expect([...vendors[0]!.queue]).toEqual([3, 1, 2, 0]);
  });
});
