import { describe, expect, it } from '@jest/globals';
import {
  formatChange,
  formatCompactDay,
  formatDay,
  formatEraYear,
  formatRate,
  formatTime,
  isDay,
  shiftDay,
} from './format.js';

describe('days', () => {
  it('are Japan days on whatever machine: 9 July stays 9 July in both calendars', () => {
    expect(formatDay('2021-07-09', 'ja')).toBe('2021年7月9日');
    expect(formatEraYear('2021-07-09', 'ja')).toBe('令和3年');
    expect(formatEraYear('2021-07-09', 'en')).toBe('Reiwa 3');
    expect(formatCompactDay('2021-07-09')).toBe('2021/7/9（R3）');
  });

  it('carry the era of the day, not of the year', () => {
    expect(formatEraYear('2019-04-30', 'ja')).toBe('平成31年');
    expect(formatEraYear('2019-05-01', 'ja')).toMatch(/^令和(元|1)年$/);
  });

  it('show an instant in Japan time', () => {
    expect(formatTime('2021-07-12T00:00:00.000Z')).toBe('09:00');
  });

  it('move across months and leap days', () => {
    expect(shiftDay('2021-07-05', -7)).toBe('2021-06-28');
    expect(shiftDay('2020-02-28', 1)).toBe('2020-02-29');
  });

  it.each(['2021-02-30', '2021-7-9', '0002-13-01', '', null])('%s is no day', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('numbers', () => {
  it('show a rate as the server rounded it, and no rate as a dash, never 0%', () => {
    expect(formatRate(57.1)).toBe('57.1%');
    expect(formatRate(100)).toBe('100.0%');
    expect(formatRate(null)).toBe('—');
  });

  it('show a change with its sign', () => {
    expect([1234, -12, 0].map(formatChange)).toEqual(['+1,234', '−12', '±0']);
  });
});
