import { dayFromIso } from '#calendar';
import { readRow } from './read-row.rules.js';
import type { RowTexts } from './registration-fields.js';

const TODAY = dayFromIso('2021-07-12');
const RIGHT: RowTexts = {
  insurerNumber: '06130488',
  symbol: '1234',
  number: '567',
  branch: '1',
  name: '架空 花子',
  kana: 'ｶｸｳ ﾊﾅｺ',
  sex: '女',
  birthdate: 'S55.1.2',
  from: '2021/4/1',
};
const read = (changes: RowTexts = {}): ReturnType<typeof readRow> => readRow({ ...RIGHT, ...changes }, TODAY);

describe('a row of a list', () => {
  it('says a person and a coverage in the form that is kept', () => {
    expect(read().row).toMatchObject({
      insurerNumber: '06130488',
      person: { name: '架空　花子', kana: 'カクウ　ハナコ', sex: '2', birthdate: dayFromIso('1980-01-02') },
      coverage: {
        branch: '01',
        cardClass: '01',
        relation: '1',
        from: dayFromIso('2021-04-01'),
        issuedOn: dayFromIso('2021-04-01'),
        lostOn: null,
        reasonOfLoss: null,
        elderly: null,
        limit: null,
      },
    });
  });

  it.each<[string, RowTexts, string]>([
    ['a name that is missing', { name: ' ' }, 'name'],
    ['a reading in kanji', { kana: '架空' }, 'kana'],
    ['a day that does not exist', { from: '2021-02-30' }, 'from'],
    ['a sex that is none', { sex: '9' }, 'sex'],
    ['a reason that is none', { reasonOfLoss: '04' }, 'reasonOfLoss'],
    ['a branch of three digits', { branch: '123' }, 'branch'],
    ['a symbol that is missing', { symbol: '' }, 'symbol'],
    ['a number that is too long', { number: '1'.repeat(21) }, 'number'],
    ['a postal code of six digits', { postalCode: '100891' }, 'postalCode'],
    ['a limit without its level', { limitClass: '01', limitFrom: '2021-04-01' }, 'limitLevel'],
    ['an endless text', { address: 'あ'.repeat(201) }, 'address'],
  ])('names the field of %s', (_what, changes, field) =>
    expect(read(changes)).toEqual({ row: null, unreadable: [field] }),
  );

  it('of the elderly has no symbol, and one of a wrong insurer number none', () => {
    expect(read({ insurerNumber: '39131016', symbol: '' }).row?.coverage.symbol).toBe('');
    expect(read({ insurerNumber: '06130489' }).row?.insurerNumber).toBeNull();
  });

  it('loses its cover for a reason, another one where none is named', () => {
    expect(read({ lostOn: '2021-07-01' }).row?.coverage).toMatchObject({ reasonOfLoss: '99' });
    expect(read({ lostOn: '2021-07-01', reasonOfLoss: '3' }).row?.coverage).toMatchObject({
      reasonOfLoss: '03',
    });
  });

  it.each([
    ['2015-04-01', false],
    ['2015-04-02', true],
    ['2014-12-31', false],
    ['2021-07-01', true],
  ])('of somebody born on %s is under school age: %s', (birthdate, preschool) =>
    expect(read({ birthdate, from: '2021-07-01' }).row?.coverage.preschool).toBe(preschool),
  );
});
