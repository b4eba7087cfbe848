import { describe, expect, it } from '@jest/globals';
import { entryWords, monthWords } from './entry-words.js';
import type { LogEntry } from './log-timeline.js';

function entry(given: Partial<LogEntry>): LogEntry {
  return {
    id: '1',
    verb: 'SET',
    kind: 'APPLIED',
    day: '2021-03-01',
    value: null,
    text: null,
    learntAt: '2021-03-01T01:00:00Z',
    source: 'PORTAL',
    by: null,
    batch: null,
    retracts: null,
    retractedBy: null,
    ...given,
  };
}

describe('an entry in words', () => {
  it.each<[Partial<LogEntry>, string]>([
    [{ value: 3 }, 'カードリーダー申込（3台）'],
    [{ kind: 'VENDOR', value: 7, text: '架空システム' }, 'システム業者（架空システム）'],
    [{ kind: 'PLANNED_MONTH', value: 202109 }, '導入予定月（2021年9月）'],
    [{ kind: 'BLOCKER', value: 5 }, '滞留理由（見積り）'],
    [{ kind: 'CERTIFICATE_ISSUED', value: 19_913 }, '電子証明書（有効期限 2024年7月9日）'],
    [{ kind: 'SETUP_SCHEDULED', value: 18_828 }, '設定作業予定（訪問予定日 2021年7月20日）'],
    [{ kind: 'REGISTERED', text: '0118500000 架空医院', value: 101 }, '台帳に登録（0118500000 架空医院）'],
    [{ kind: 'READY', value: null }, '準備完了'],
  ])('says what was set: %j', (given, expected) => {
    expect(entryWords('SET', entry(given), null, 'ja')).toBe(expected);
  });

  it('says what a retraction takes back, and why', () => {
    const target = entry({ value: 3 });
    const retraction = entry({ id: '2', verb: 'RETRACT', retracts: '1', text: '入力誤り' });
    expect(entryWords('RETRACT', retraction, target, 'ja')).toBe(
      '記録の取消し：カードリーダー申込（3台）（理由: 入力誤り）',
    );
  });

  it('does not repeat the value of what ended', () => {
    expect(entryWords('END', entry({ verb: 'END', value: 1 }), null, 'ja')).toBe(
      'カードリーダー申込を取りやめ・終了',
    );
  });

  it('speaks English too', () => {
    expect(entryWords('AMEND', entry({ kind: 'PLANNED_MONTH', value: 202109 }), null, 'en')).toBe(
      'Planned month: changed (September 2021)',
    );
    expect(monthWords('2021-12', 'en')).toBe('December 2021');
  });
});
