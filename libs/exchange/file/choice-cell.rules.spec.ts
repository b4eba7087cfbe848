import { readChoice } from './choice-cell.rules.js';
import { BLOCKER_CHOICES, STATUS_CHOICES } from './choices.js';

describe('a choice', () => {
  it.each([
    ['ルータ', 'ROUTER'],
    ['ﾙｰﾀｰ', 'ROUTER'],
    ['pc', 'PC'],
    ['カードリーダー', 'READER'],
    ['その他', 'OTHER'],
  ])('%s is known by any of its names', (text, value) =>
    expect(readChoice(text, BLOCKER_CHOICES)).toMatchObject({ kind: 'VALUE', value }),
  );

  it.each([
    ['カードリーター', 'カードリーダー'],
    ['電子証明', '電子証明書'],
    ['パソコン待ち', 'パソコン'],
    ['見積中', '見積り'],
  ])('%s is offered the nearest, never taken for it', (text, offer) =>
    expect(readChoice(text, BLOCKER_CHOICES)).toEqual({ kind: 'WRONG', reason: 'CHOICE_UNKNOWN', offer }),
  );

  it('that is another word altogether is offered nothing', () => {
    expect(readChoice('休診', STATUS_CHOICES)).toMatchObject({ reason: 'CHOICE_UNKNOWN', offer: null });
  });

  it('gone ends as of today; nothing says nothing', () => {
    for (const text of ['なし', '解消', '取消', 'none'])
      expect(readChoice(text, BLOCKER_CHOICES)).toEqual({ kind: 'END', day: null });
    expect(readChoice('', BLOCKER_CHOICES)).toEqual({ kind: 'EMPTY' });
  });
});
