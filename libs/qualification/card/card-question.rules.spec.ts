import { dayFromIso } from '#calendar';
import { readCard, type CardText } from './card-question.rules.js';

const TODAY = dayFromIso('2021-07-12');
const CARD: CardText = {
  insurerNumber: '06130488',
  symbol: '1234',
  number: '1987654',
  branch: '01',
  birthdate: '20000102',
};

describe('a card', () => {
  it('is read into the form that is compared', () => {
    expect(
      readCard(
        {
          insurerNumber: '  138016',
          symbol: '千代　田',
          number: '０05551',
          branch: '',
          birthdate: '1955-03-03',
        },
        TODAY,
      ),
    ).toEqual({
      insurerNumber: '138016',
      symbol: '千代田',
      number: '5551',
      branch: null,
      birthdate: dayFromIso('1955-03-03'),
    });
  });

  it.each([
    ['insurerNumber', '06130489'],
    ['symbol', '123456789012345678901'],
    ['number', ''],
    ['number', '123456789012345678901'],
    ['branch', 'AB'],
    ['branch', '123'],
    ['birthdate', '20210230'],
    ['birthdate', '20210713'],
    ['birthdate', '2021-0712'],
    ['birthdate', ''],
  ] as const)('is refused by the field %s that is %j', (field, value) =>
    expect(readCard({ ...CARD, [field]: value }, TODAY)).toEqual({ problem: field }),
  );

  it('of the law 39 has no symbol: one that was typed is passed over', () =>
    expect(readCard({ ...CARD, insurerNumber: '39131016' }, TODAY)).toMatchObject({ symbol: '' }));
});
