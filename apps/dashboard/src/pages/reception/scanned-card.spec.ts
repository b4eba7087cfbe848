import { scannedCard } from './scanned-card.js';

const CARD = { insurerNumber: '06130488', symbol: '1234', number: '567', branch: '01', birthdate: 'S350401' };

describe('a whole card in one text', () => {
  it.each([
    ['commas', '06130488,1234,567,01,S350401'],
    ['tabs and a line end', '06130488\t1234\t567\t01\tS350401\n'],
    ['lines', '06130488\n1234\n567\n01\nS350401'],
  ])('is parted by %s', (_by, text) => expect(scannedCard(text)).toEqual(CARD));

  it('may have no branch, and a card of the elderly no symbol', () => {
    expect(scannedCard('06130488,1234,567,S350401')).toEqual({ ...CARD, branch: '' });
    expect(scannedCard('39131016,,567,,S100401')).toMatchObject({
      symbol: '',
      branch: '',
      birthdate: 'S100401',
    });
  });

  it.each(['06130488', '記号 12', '千代田　1-2', '1,2,3'])('is not %s', (text) =>
    expect(scannedCard(text)).toBeNull(),
  );
});
