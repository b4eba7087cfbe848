import { describe, expect, it } from '@jest/globals';
import { countedAs } from './counted-as.js';

describe('the rows of a numerator', () => {
  it('hold what puts them below the line too', () => {
    expect(countedAs('APPLIED', 'PLAN_ANSWERED')).toEqual(['APPLIED', 'PLAN_ANSWERED']);
  });

  it('need nothing else where all facilities are below the line, or the measure itself is', () => {
    expect(countedAs('READY', 'OPEN')).toEqual(['READY']);
    expect(countedAs('APPLIED', 'APPLIED')).toEqual(['APPLIED']);
  });
});
