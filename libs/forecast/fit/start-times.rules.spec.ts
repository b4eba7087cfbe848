import { dayFromIso, NEVER } from '#calendar';
import { emptyHistory, type ForecastHistory } from '../history/history.js';
import { SeededRandom } from '../random.rules.js';
import { BEYOND } from '../simulation/serve-queue.rules.js';
import { startTimes } from './start-times.rules.js';

const AS_OF = dayFromIso('2021-06-30');
const random = () => new SeededRandom(1, 2);

/** Two hundred that are ready, for twenty days where nothing else is said; `start`: when each starts and when one knew. */
function times(
  start: (row: number) => { operating: number; learnt: number } | null,
  ready: (row: number) => number = () => AS_OF - 20,
) {
  const history: ForecastHistory = emptyHistory(AS_OF, dayFromIso('2020-08-07'), 200, NEVER);
  for (let row = 0; row < 200; row += 1) {
    history.ready[row] = ready(row);
    const told = start(row);
    if (!told) continue;
    history.operating[row] = told.operating;
    history.operatingLearnt[row] = told.learnt;
  }
  return startTimes(history);
}

describe('from ready to the start', () => {
  const half = times((row) => (row % 2 ? { operating: AS_OF + 10, learnt: AS_OF - 20 } : null));

  it('who has said nothing has let those pass who entered a day ahead', () => {
    const drawn = Array.from({ length: 50 }, () => half.draw(20, half.untilSaid, random()));
    expect(new Set(drawn)).toEqual(new Set([BEYOND]));
  });

  it('one that becomes ready now says so as those did, and starts as far ahead', () => {
    const source = random();
    const drawn = Array.from({ length: 400 }, () => half.draw(-1, half.untilSaid, source));
    expect(new Set(drawn)).toEqual(new Set([30, BEYOND]));
    expect(drawn.filter((day) => day === 30).length / 400).toBeCloseTo(0.5, 1);
  });

  it('in a run of ready hands more start', () => {
    const starts = (readiness: number) => {
      const source = random();
      const curve = half.untilSaid.power(readiness);
      return Array.from({ length: 400 }, () => half.draw(-1, curve, source)).filter((day) => day < BEYOND)
        .length;
    };
    expect(starts(2)).toBeGreaterThan(starts(1));
    expect(starts(1)).toBeGreaterThan(starts(0.5));
  });

  it('weeks that differ beyond chance widen the band', () => {
    const since = (row: number) => AS_OF - 1 - (row % 28);
    const even = times((row) => ({ operating: since(row) + 1, learnt: since(row) + 1 }), since);
    const burst = times(() => ({ operating: AS_OF, learnt: AS_OF }), since);
    expect(even.spread).toBe(0.1);
    expect(burst.spread).toBeGreaterThan(0.3);
  });
});
