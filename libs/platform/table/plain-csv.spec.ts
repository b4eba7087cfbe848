import fc from 'fast-check';
import Papa from 'papaparse';
import { plainCsvRows } from './plain-csv.js';

const parsed = (text: string, delimiter: string): string[][] =>
  Papa.parse<string[]>(text.replaceAll('\r\n', '\n').replace(/\r$/, ''), { delimiter, newline: '\n' }).data;

test('what the quick parser reads, the full one reads alike', () => {
  const piece = fc.constantFrom(
    '"',
    '""',
    ',',
    '\t',
    '\n',
    'a',
    ' ',
    '病院',
    '",',
    '","',
    ',"',
    '"\n"',
    '\r',
    '\r\n',
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(''));
  let read = 0;
  fc.assert(
    fc.property(text, fc.constantFrom(',', '\t'), (lines, delimiter) => {
      const rows = plainCsvRows(lines, delimiter);
      if (rows === null) return;
      read += 1;
      // Nothing at all is a row of one empty cell here, and left out as a blank line is.
      if (rows.length > 1 || rows[0]![0] !== '' || rows[0]!.length > 1)
        expect(rows).toEqual(parsed(lines, delimiter));
    }),
    { numRuns: 3000 },
  );
  expect(read).toBeGreaterThan(100);
});

test('usual lines are read; a quotation mark inside a cell is left to the full parser', () => {
  expect(plainCsvRows('1,"見本, 医院",\n,\n2', ',')).toEqual([['1', '見本, 医院', ''], ['', ''], ['2']]);
  expect(plainCsvRows('1,"見本""医院"', ',')).toBeNull();
  expect(plainCsvRows('1,見本"医院"', ',')).toBeNull();
  expect(plainCsvRows('1,"見本', ',')).toBeNull();
});
