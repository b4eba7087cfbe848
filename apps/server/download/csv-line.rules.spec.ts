import { dayFromIso } from '#calendar';
import { csvLine } from './csv-line.rules.js';
import type { Column } from './sheet.js';

const column = (kind: Column['kind']): Column => ({ header: '', kind, width: 1 });

describe('a CSV line', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+81', "'+81"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['\t=1', "'\t=1"],
  ])('makes text of %j', (typed, written) => {
    expect(csvLine([typed], [column('TEXT')])).toBe(`${written}\r\n`);
  });

  it('leaves negative numbers numbers, and writes days as ISO days', () => {
    const columns = [column('NUMBER'), column('RATE'), column('DAY')];
    expect(csvLine([-3, 57.1, dayFromIso('2021-07-09')], columns)).toBe('-3,57.1,2021-07-09\r\n');
  });

  it('quotes commas, quotes and line breaks, and leaves empty cells empty', () => {
    const columns = [column('TEXT'), column('TEXT'), column('NUMBER'), column('TEXT')];
    expect(csvLine(['a,b', 'say "x"', null, 'two\nlines'], columns)).toBe(
      '"a,b","say ""x""",,"two\nlines"\r\n',
    );
  });
});
