import fc from 'fast-check';
import { CodeTable } from './code-table.js';
import { copyLine } from './copy-line.js';
import { digestOf, LineDigester } from './line-digest.js';

const text = fc.string({ unit: fc.constantFrom(...'aé漢𠮷\\\t\n\r "病院\uD800\u0000') });
const given = fc.option(text, { nil: null });
const entry = fc.record({
  code: fc.integer({ min: 0, max: 9_999_999_999 }).map((code) => String(code).padStart(10, '0')),
  type: fc.integer({ min: 0, max: 3 }),
  typeInferred: fc.boolean(),
  prefecture: fc.integer({ min: 1, max: 47 }),
  name: text,
  municipality: given,
  postalCode: given,
  address: given,
  phone: given,
  email: given,
});

test('an entry has the digest of the line COPY writes for it, wherever its bytes are cut', () => {
  fc.assert(
    fc.property(entry, fc.nat(), (listed, at) => {
      const bytes = Buffer.from(`${copyLine(listed)}\n`);
      const cut = at % bytes.length;
      const found: [number, number][] = [];
      const digester = new LineDigester();
      for (const chunk of [bytes.subarray(0, cut), bytes.subarray(cut)]) {
        digester.take(chunk, (code, digest) => found.push([code, digest]));
      }
      expect(found).toEqual([[Number(listed.code), digestOf(listed)]]);
    }),
  );
});

test('the table of codes says of each row what a map would', () => {
  const code = fc.integer({ min: 110_000_000, max: 110_000_200 });
  const entries = fc.array(fc.tuple(code, fc.integer({ min: 1, max: 3 })), { maxLength: 300 });
  fc.assert(
    fc.property(entries, entries, (known, rows) => {
      const table = new CodeTable();
      const register = new Map(known);
      for (const [known, digest] of register) table.setKnown(known, digest);
      const listed = new Map<number, number>();
      for (const [row, digest] of rows) {
        const earlier = listed.get(row);
        if (earlier === undefined) listed.set(row, digest);
        const first = register.get(row) === digest ? 'UNCHANGED' : 'DIFFERENT';
        const expected = earlier === undefined ? first : earlier === digest ? 'SAME_ROW' : 'OTHER_ROW';
        expect(table.list(row, digest)).toBe(expected);
      }
      const missing = [...table.knownCodes()].filter((entry) => !entry.listed).map((entry) => entry.code);
      expect(missing.sort()).toEqual([...register.keys()].filter((key) => !listed.has(key)).sort());
    }),
  );
});

test('a table grows past its first size and keeps what it holds', () => {
  const table = new CodeTable();
  for (let code = 1; code <= 20_000; code += 1) table.setKnown(code * 7919, code);
  for (let code = 1; code <= 20_000; code += 1) expect(table.list(code * 7919, code)).toBe('UNCHANGED');
});
