import { dayFromIso } from '#calendar';
import { CAUSES } from '../registration/cause.js';
import { byWeek, league } from './quality.rules.js';

const FIRST = dayFromIso('2021-06-28');
const SECOND = dayFromIso('2021-07-05');
const ROWS = [
  { insurerId: 1, week: FIRST, rows: 20_000 },
  { insurerId: 1, week: SECOND, rows: 10_000 },
  { insurerId: 2, week: SECOND, rows: 100 },
];
const HELD = [
  { insurerId: 1, week: FIRST, cause: 'ANY' as const, count: 3 },
  { insurerId: 1, week: FIRST, cause: 'OVERLAP' as const, count: 2 },
  { insurerId: 1, week: FIRST, cause: 'NAME_DIFFERS' as const, count: 2 },
  { insurerId: 2, week: SECOND, cause: 'ANY' as const, count: 1 },
  { insurerId: 2, week: SECOND, cause: 'NAME_DIFFERS' as const, count: 1 },
];
const of = (causes: readonly number[], cause: (typeof CAUSES)[number]): number =>
  causes[CAUSES.indexOf(cause)]!;

describe('the league', () => {
  it('counts a row once in all and once under each of its causes, a week', () => {
    const [first, second, third] = byWeek([FIRST, SECOND, SECOND + 7], SECOND + 7, ROWS, HELD);
    expect(first).toMatchObject({ rows: 20_000, held: 3, perTenThousand: 1.5, complete: true });
    expect(of(first!.causes, 'OVERLAP')).toBe(2);
    expect(second).toMatchObject({ rows: 10_100, held: 1, perTenThousand: 1 });
    expect(third).toMatchObject({ rows: 0, held: 0, perTenThousand: null, complete: false });
  });

  it('begins with the insurer of which most rows were held of those it handed in', () => {
    const insurers = new Map([
      [1, { id: 1, number: '06130488', name: '多い' }],
      [2, { id: 2, number: '138016', name: '少ない' }],
    ]);
    const rows = league(insurers, ROWS, HELD);
    expect(rows.map(({ insurerName, perTenThousand }) => [insurerName, perTenThousand])).toEqual([
      ['少ない', 100],
      ['多い', 1],
    ]);
  });
});
