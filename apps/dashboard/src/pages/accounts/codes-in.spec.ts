import { describe, expect, it } from '@jest/globals';
import { codesIn } from './codes-in.js';

describe('codes that were typed or pasted', () => {
  it.each([
    ['0110112489', ['0110112489']],
    ['０１１０１１２４８９、0110112745\n 0110113420,', ['0110112489', '0110112745', '0110113420']],
    ['  ', []],
  ])('%j: %j', (text, codes) => expect(codesIn(text)).toEqual(codes));
});
