/**
 * What reminders are about: what a recipient can stop. In the ledger, in templates and in stop links; never rename.
 * VENDOR_WORK is what goes to vendors; the others go to facilities.
 */
export const REMINDER_TOPICS = {
  APPLICATION: { ja: 'カードリーダーの申込', en: 'applying for a reader' },
  VENDOR: { ja: '業者への連絡と設定作業', en: 'contacting a vendor and setting up' },
  START: { ja: '運用開始', en: 'starting operation' },
  DEADLINE: { ja: '期限（電子証明書・補助金）', en: 'deadlines (certificate, subsidy)' },
  VENDOR_WORK: { ja: '担当施設の設定作業', en: 'setting up your customers' },
} as const;

export type ReminderTopic = keyof typeof REMINDER_TOPICS;
export const REMINDER_TOPIC_NAMES = Object.keys(REMINDER_TOPICS) as ReminderTopic[];

export function isReminderTopic(text: string): text is ReminderTopic {
  return Object.hasOwn(REMINDER_TOPICS, text);
}

/** Language of a message and of what a page says about it. */
export type Language = 'ja' | 'en';
