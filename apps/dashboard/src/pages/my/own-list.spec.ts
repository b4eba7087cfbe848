import { describe, expect, it } from '@jest/globals';
import { byUrgency, waitsForItself } from './own-list.js';

describe('the facilities of a chain', () => {
  it('stand with those that have something to do on top, the nearest to operation first', () => {
    const list = [
      { stage: 'DONE', startsOn: '2021-06-01' },
      { stage: 'OPERATING', startsOn: '2021-08-01' },
      { stage: 'SHIPPED', startsOn: null },
      { stage: 'APPLIED', startsOn: null },
      { stage: 'OPERATING', startsOn: null },
      { stage: 'READY', startsOn: null },
    ] as const;
    expect([...list].sort(byUrgency).map(({ stage, startsOn }) => `${stage} ${startsOn ?? '-'}`)).toEqual([
      'OPERATING -',
      'APPLIED -',
      'READY -',
      'SHIPPED -',
      'OPERATING 2021-08-01',
      'DONE 2021-06-01',
    ]);
    expect(list.filter(waitsForItself)).toHaveLength(2);
  });
});
