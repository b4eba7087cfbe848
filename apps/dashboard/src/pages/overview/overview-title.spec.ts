import { describe, expect, it } from '@jest/globals';
import type { PacePanel_PaceFragment } from '../../generated/graphql.js';
import { overviewTitle } from './overview-title.js';
import { overviewTexts } from './overview.texts.js';

const PACE: PacePanel_PaceFragment = {
  asOf: '2021-07-05',
  asKnownOn: { id: '2021-07-05', kind: 'CLOSE', day: '2021-07-05', at: '2021-07-05T15:00:00Z', title: null },
  record: 'RECORDED',
  operating: 1061,
  plannedByTarget: 90_441,
  targetDay: '2021-09-30',
  remaining: 89_380,
  calendarDaysLeft: 87,
  businessDaysLeft: 58,
  requiredPerCalendarDay: 1027,
  requiredPerBusinessDay: 1541,
  windowDays: 14,
  windowBusinessDays: 10,
  startedInWindow: 336,
  actualPerCalendarDay: 24,
  actualPerBusinessDay: 33.6,
};
const title = (changed: Partial<PacePanel_PaceFragment>) =>
  overviewTitle({ ...PACE, ...changed }, overviewTexts.ja);

describe('the sentence of the overview', () => {
  it('sets the pace there is against the pace the plan needs', () => {
    expect(title({})).toBe(
      '運用開始は1,061施設。9月末までに計画どおりとするには1営業日あたり1,541施設が必要だが、直近14日間は1営業日あたり33.6施設。',
    );
  });

  it('says nothing about a plan nobody recorded', () => {
    expect(title({ operating: 0, plannedByTarget: 0, remaining: 0 })).toBe('運用開始は0施設。');
  });

  it('names no pace before a business day has passed since the log began', () => {
    expect(title({ windowDays: 0, windowBusinessDays: 0 })).toBe(
      '運用開始は1,061施設。9月末までに計画どおりとするには1営業日あたり1,541施設が必要。',
    );
  });

  it('needs no pace any more after the target day', () => {
    const over = { calendarDaysLeft: 0, businessDaysLeft: 0, requiredPerBusinessDay: null };
    expect(title({ ...over, asOf: '2021-10-01' })).toMatch(/あと89,380施設が運用を開始していない。$/);
  });
});
