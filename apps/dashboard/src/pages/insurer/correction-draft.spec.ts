import { describe, expect, it } from '@jest/globals';
import { changedTexts, shownFields } from './correction-draft.js';

const ROW = {
  texts: [
    { field: 'name' as const, text: '誤　記' },
    { field: 'ratio' as const, text: '030' },
  ],
  unreadable: ['limitFrom' as const],
};

describe('a correction', () => {
  it('sends only what says something else than before', () => {
    expect(changedTexts(ROW, { name: '架空　花子', ratio: '030 ', kana: 'カナ', branch: '' })).toEqual([
      { field: 'name', text: '架空　花子' },
      { field: 'kana', text: 'カナ' },
    ]);
  });

  it('shows the fields of a card, and others where something stands in them or is missing', () => {
    const fields = shownFields(ROW);
    expect(fields).toEqual(expect.arrayContaining(['kana', 'lostOn', 'ratio', 'limitFrom']));
    expect(fields).not.toContain('elderlyRatio');
    expect(new Set(fields).size).toBe(fields.length);
  });
});
