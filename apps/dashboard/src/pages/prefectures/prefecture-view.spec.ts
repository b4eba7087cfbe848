import { describe, expect, it } from '@jest/globals';
import { readPrefectureView } from './prefecture-view.js';

const read = (address: string) => readPrefectureView(new URLSearchParams(address));

describe('the view of the prefectures in the address', () => {
  it('is everything that was chosen', () => {
    expect(read('type=DENTAL_CLINIC&measure=READY&view=tiles&grid=compact&threshold=60&pref=37')).toEqual({
      type: 'DENTAL_CLINIC',
      measure: 'READY',
      view: 'tiles',
      grid: 'compact',
      threshold: 60,
      selected: '37',
    });
  });

  it.each(['', 'type=DENTIST&measure=OPEN&view=pie&grid=hex&threshold=6e1&pref=48'])(
    'is all types, applications, bars where the address says nothing it knows: %s',
    (address) => {
      expect(read(address)).toEqual({
        type: null,
        measure: 'APPLIED',
        view: 'bars',
        grid: 'geo',
        threshold: null,
        selected: null,
      });
    },
  );
});
