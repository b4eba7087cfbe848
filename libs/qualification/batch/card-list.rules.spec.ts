import { readCardList } from './card-list.rules.js';

const TARO = {
  insurerNumber: '06130488',
  symbol: '1234',
  number: '1987654',
  branch: '01',
  birthdate: '20000102',
};

describe('a list of appointments', () => {
  it('is read by its header, wherever its columns stand', () =>
    expect(
      readCardList([
        ['7月13日の予約'],
        ['予約時刻', '生年月日', '保険者番号', '記号', '番号', '枝番'],
        ['9:00', '平成12年1月2日', '06130488', '1234', '1987654', '01'],
        ['', '', '', '', '', ''],
      ]),
    ).toEqual([{ ...TARO, identifier: '9:00', limitConsent: '' }]));

  it.each([
    ['with the branch', ['06130488', '1234', '1987654', '01', 'H120102', '9:00']],
    ['without the branch', ['06130488', '1234', '1987654', '20000102', '9:00']],
    ['with the zero a spreadsheet ate', ['6130488', '1234', '1987654', '1', '2000/1/2', '9:00']],
  ])('is read without a header, %s', (_case, cells) => {
    const cards = readCardList([cells]);
    expect(cards).toEqual([
      expect.objectContaining({
        insurerNumber: '06130488',
        number: '1987654',
        birthdate: '20000102',
        identifier: '9:00',
      }),
    ]);
  });

  it('keeps what cannot be read, to be pointed at in its line', () =>
    expect(readCardList([['06130488', '', '1', '', '5月5日']])).toEqual([
      expect.objectContaining({ birthdate: '5月5日' }),
    ]));

  it('is refused where it is empty, too long or another list', () => {
    expect(readCardList([['', ''], []])).toBe('EMPTY');
    expect(readCardList([['保険者番号', '番号', '生年月日']])).toBe('EMPTY');
    expect(
      readCardList([
        ['氏名', '電話'],
        ['診療　太郎', '03-0000-0000'],
      ]),
    ).toBe('NO_COLUMNS');
    expect(readCardList(Array.from({ length: 5_001 }, () => Object.values(TARO)))).toBe('TOO_MANY');
  });
});
