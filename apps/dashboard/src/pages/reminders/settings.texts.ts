import { defineTexts } from '../../i18n/language.js';

export const settingsTexts = defineTexts({
  ja: {
    title: (from: number, until: number, contacts: number, days: number) =>
      `営業日の ${from}時〜${until}時に送り、1施設への連絡は ${days} 日に ${contacts} 回までです`,
    hours: '送信する時間帯（日本の営業日）',
    hourFrom: '開始（時）',
    hourUntil: '終了（時）',
    hoursHint: '土日・祝日・年末年始と、施設の休診日には送りません。時間外のものは次に送れる時刻に移します。',
    budget: '1施設への連絡の上限',
    contacts: '回数',
    contactDays: '日数',
    budgetHint: 'すべてのルール・一斉送信・経路を合わせて数えます。同じ日に2回は連絡しません。',
    ratePerMinute: '1分あたりのメール',
    rateHint: '空のままなら制限しません。',
    approvalAbove: '承認が要る一斉送信（施設数がこれを超えるとき）',
    approvalHint: '作成した方とは別の厚生労働省の方が承認します。',
    number: '数字を入力してください。',
  },
  en: {
    title: (from: number, until: number, contacts: number, days: number) =>
      `Sent on business days from ${from} to ${until} o’clock; at most ${contacts} contacts of a facility in ${days} days`,
    hours: 'Hours (business days of Japan)',
    hourFrom: 'From (hour)',
    hourUntil: 'Until (hour)',
    hoursHint:
      'Nothing leaves on weekends, holidays, at the year end or on a facility’s closed weekday; it moves to the next allowed time.',
    budget: 'Contacts of a facility at most',
    contacts: 'Contacts',
    contactDays: 'In days',
    budgetHint: 'Of all rules, campaigns and channels together, and never two on one day.',
    ratePerMinute: 'Mails a minute',
    rateHint: 'Empty: no limit.',
    approvalAbove: 'A campaign that reaches more than this needs approval',
    approvalHint: 'By somebody else of the ministry than who made it.',
    number: 'Enter a number.',
  },
});
