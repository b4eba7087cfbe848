/** Why somebody is served before those who contacted the vendor earlier (繰り上げの理由). */
export const PASS_REASONS = {
  NEAR_ANOTHER_VISIT: { ja: '近隣の訪問と同じ日にまとめる', en: 'Near another visit' },
  READER_FIRST: { ja: 'カードリーダーが先に届いた', en: 'The reader came earlier' },
  FACILITY_ASKED: {
    ja: '施設の都合（改装・移転・休診など）',
    en: 'The facility asked (rebuilding, moving, closed days)',
  },
  SYSTEM_RENEWAL: { ja: 'レセコン等の更新と同時に行う', en: 'Together with a renewal of its system' },
  EARLIER_ONES_BLOCKED: { ja: '先の施設の準備が整っていない', en: 'Those ahead are not prepared' },
  OTHER: { ja: 'その他（内容を記入）', en: 'Another reason (say which)' },
} as const;
export type PassReason = keyof typeof PASS_REASONS;

export const LONGEST_PASS_NOTE = 200;

export interface PassWhy {
  readonly reason: PassReason;
  readonly note: string;
}

/** A reason from the list is enough; OTHER has to be said in words. */
export function isSufficient({ reason, note }: PassWhy): boolean {
  const length = note.trim().length;
  return length <= LONGEST_PASS_NOTE && (reason !== 'OTHER' || length > 0);
}
