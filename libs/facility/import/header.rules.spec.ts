import { fieldOfHeader, isHeader } from './header.rules.js';

test.each([
  ['医療機関コード9', 'code'],
  ['医療機関番号', 'code'],
  ['薬局コード', 'code'],
  ['都道府県コード', 'prefecture'],
  ['郵便番号', 'postalCode'],
  ['電話番号', 'phone'],
  ['医療機関名称', 'name'],
  ['医療機関所在地', 'address'],
  ['点数表番号', 'feeTable'],
  ['開設者氏名', null],
  ['医療機関名称（カナ）', null],
  ['項番', null],
  ['', null],
])('the column %s holds %s', (cell, field) => {
  expect(fieldOfHeader(cell)).toBe(field);
});

test('a row of values is no header', () => {
  expect(isHeader(['190000013', '見本医院', '0600000', '見本市中央区'])).toBe(false);
  expect(isHeader(['コード', '名称'])).toBe(true);
});
