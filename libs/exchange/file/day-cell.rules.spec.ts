import { dayFromIso, isoFromDay } from '#calendar';
import { readDay } from './day-cell.rules.js';

const TODAY = dayFromIso('2021-07-12');
const read = (text: string): unknown => {
  const cell = readDay(text, TODAY);
  return cell.kind === 'VALUE' ? [isoFromDay(cell.value), cell.fixed] : cell;
};

describe('a day', () => {
  it.each(['2021-09-30', '2021/9/30', '2021.9.30', '2021年9月30日', '44469', '44469.5', '2021/9/30 0:00', '2021-09-30T00:00:00'])(
    '%s is read as it stands',
    (text) => expect(read(text)).toEqual(['2021-09-30', false]),
  ); // prettier-ignore

  it.each(['R3.9.30', 'r3/9/30', '令和3年9月30日', '令3-9-30', '２０２１／９／３０', '20210930', '令和３年９月３０日（木）'])(
    '%s is read, and said to be read otherwise',
    (text) => expect(read(text)).toEqual(['2021-09-30', true]),
  ); // prettier-ignore

  it('of the first year of an era is 元', () => {
    expect(read('令和元年5月1日')).toEqual(['2019-05-01', true]);
    expect(read('平成31年4月30日')).toEqual(['2019-04-30', true]);
    expect(read('令和元年4月30日')).toMatchObject({ reason: 'DAY_NOT_REAL', offer: '2019-04-30' });
  });

  it('without a year is offered for the year nearest to today, never taken', () => {
    expect(read('9/30')).toEqual({ kind: 'WRONG', reason: 'DAY_WITHOUT_YEAR', offer: '2021-09-30' });
    expect(read('1月5日')).toMatchObject({ offer: '2022-01-05' });
    expect(read('2/30')).toMatchObject({ offer: null });
  });

  it('with its year last is offered only where the month can be told', () => {
    expect(read('9/30/2021')).toMatchObject({ reason: 'DAY_AMBIGUOUS', offer: '2021-09-30' });
    expect(read('9/8/2021')).toMatchObject({ reason: 'DAY_AMBIGUOUS', offer: null });
  });

  it.each(['2021-02-30', '2021/13/1', '令和3年2月29日'])('%s does not exist', (text) =>
    expect(read(text)).toMatchObject({ reason: 'DAY_NOT_REAL' }),
  );

  it.each(['済', '0', '12', '999999', '1900-01-00', '-1', '1e9', '=TODAY()', '99999'])('%s is none', (text) =>
    expect(read(text)).toMatchObject({ kind: 'WRONG' }),
  );

  it('of an empty cell is not said', () => {
    for (const text of ['', ' ', '　']) expect(read(text)).toEqual({ kind: 'EMPTY' });
  });

  it('taken back was never true; with a day it ended then', () => {
    for (const text of ['取消', '取り消し', 'キャンセル', 'cancelled'])
      expect(read(text)).toEqual({ kind: 'WITHDRAW' });
    expect(read('取消 2021/7/10')).toEqual({ kind: 'END', day: dayFromIso('2021-07-10') });
    expect(read('取消（7/10）')).toMatchObject({ kind: 'WRONG' });
  });
});
