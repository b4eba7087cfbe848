import type { Column } from './sheet.js';
import { columnName, tableRow, xmlText } from './xlsx-row.rules.js';

describe('a spreadsheet row', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [63, 'BL'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('names column %i %s', (index, name) => expect(columnName(index)).toBe(name));

  it('leaves out what XML cannot hold and escapes the rest', () => {
    expect(xmlText('a\u0000\u000Bb\uD800c<&>𠮷')).toBe('abc&lt;&amp;&gt;𠮷');
  });

  it('writes days as serial numbers: 2021-07-09 is 44386', () => {
    const columns: Column[] = [{ header: '', kind: 'DAY', width: 1 }];
    expect(tableRow([18_817], columns, 5)).toBe('<row r="5"><c r="A5" s="6"><v>44386</v></c></row>');
  });
});
