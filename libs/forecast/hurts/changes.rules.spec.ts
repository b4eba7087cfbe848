import { dayFromIso } from '#calendar';
import { BLOCKERS, type Blocker } from '#rollout/bare';
import { MOST_SENTENCES, weekSentences, type WeekFacts } from './changes.rules.js';
import { say, type Language, type SentenceDraft } from './sentence.js';

const pair = (now: number, before: number) => ({ now, before });
const CALM: WeekFacts = {
  until: dayFromIso('2021-07-11'),
  started: pair(100, 98),
  ready: pair(120, 118),
  applied: pair(300, 310),
  cancelled: pair(10, 11),
  startedBy: new Map([['13', pair(9, 8)]]),
  cancelledBy: new Map([['13', pair(4, 4)]]),
  noVendor: pair(20_000, 19_900),
  notStarted: pair(800, 795),
  blocked: Object.fromEntries(Object.keys(BLOCKERS).map((name) => [name, pair(500, 498)])) as Record<
    Blocker,
    { now: number; before: number }
  >,
  stopped: [],
};
const keys = (facts: Partial<WeekFacts>) => weekSentences({ ...CALM, ...facts }, 'ja').map(({ key }) => key);
const textOf = async (draft: SentenceDraft) =>
  (await say(draft, () => Promise.resolve(1_234))).map(({ text }) => text).join('');

describe('what changed since last week', () => {
  it('says of a calm week that starts stayed where they were, and nothing else', async () => {
    expect(keys({})).toEqual(['STARTED_SAME']);
    expect(await textOf(weekSentences(CALM, 'ja')[0]!)).toBe(
      '7月5日から7月11日までの1週間に運用を開始したのは1,234施設で、前の週（1,234施設）と同じ水準でした。',
    );
  });

  it('says at most five things however much changed, in the order of a report', () => {
    const loud = keys({
      started: pair(200, 90),
      ready: pair(20, 118),
      applied: pair(900, 310),
      cancelled: pair(60, 11),
      noVendor: pair(25_000, 20_000),
      notStarted: pair(1_200, 795),
      stopped: [{ vendor: 7, name: '甲システム' }],
    });
    expect(loud).toHaveLength(MOST_SENTENCES);
    expect(loud[0]).toBe('STARTED_UP');
  });

  it('names the prefecture of a surge of cancellations', () => {
    const surge = { cancelled: pair(40, 8), cancelledBy: new Map([['27', pair(30, 2)]]) };
    expect(keys(surge)).toContain('CANCELLED_UP_IN');
  });

  it('does not take a week with holidays for a slower one, and says so', async () => {
    const holidays = { ...CALM, until: dayFromIso('2021-07-25'), started: pair(62, 100) };
    const [first] = weekSentences(holidays, 'ja');
    expect(first!.key).toBe('STARTED_SAME');
    expect(await textOf(first!)).toContain('（営業日は3日、前の週は5日）');
  });

  it('says nothing where nothing was ever recorded', () => {
    expect(keys({ started: pair(0, 0) })).toEqual([]);
  });

  it.each<Language>(['ja', 'en'])('leaves no slot open in %s', async (language) => {
    const facts = { ...CALM, ready: pair(20, 118), stopped: [{ vendor: 7, name: '甲システム' }] };
    for (const draft of weekSentences(facts, language))
      expect(await textOf(draft)).not.toMatch(/[{}]|undefined/);
  });
});
