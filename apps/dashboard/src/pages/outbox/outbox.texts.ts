import { defineTexts } from '../../i18n/language.js';

export const texts = defineTexts({
  ja: {
    name: '送信メール',
    title: '送ったメールと、これから送るメール',
    demo: 'デモなので、架空の人へのリンクをここから開いて試せます。',
    real: 'ほかの人のリンクは開けないように伏せています。メールサーバー（SMTP_URL）がないときの渡し方は、運用手順書の「メール」を参照してください。',
    search: '宛先',
    status: '状態',
    all: 'すべて',
    statuses: {
      DUE: '送信待ち',
      SENDING: '送信中',
      SENT: '送信済み',
      FAILED: '送れませんでした',
      OUTBOX: '送信なし（メールサーバー未設定）',
    },
    written: '作成',
    sent: '送信',
    attempts: (count: number, error: string | null) => `${count} 回試行${error ? `（${error}）` : ''}`,
    show: '本文',
    open: 'リンクを開く',
    none: '該当するメールはありません',
  },
  en: {
    name: 'Outgoing mail',
    title: 'Mail that was sent, and mail that waits',
    demo: 'In a demo the links to fictitious people can be opened from here and tried.',
    real: 'Links are masked: they open the accounts of others. How to hand one over without a mail server (SMTP_URL) is in the operations guide under “Mail”.',
    search: 'Recipient',
    status: 'State',
    all: 'All',
    statuses: {
      DUE: 'Waits',
      SENDING: 'On its way',
      SENT: 'Sent',
      FAILED: 'Could not be sent',
      OUTBOX: 'Not sent (no mail server is set)',
    },
    written: 'Written',
    sent: 'Sent',
    attempts: (count: number, error: string | null) =>
      `${count} ${count === 1 ? 'attempt' : 'attempts'}${error ? ` (${error})` : ''}`,
    show: 'Text',
    open: 'Open the link',
    none: 'No mail matches',
  },
});
