/** What stands under every reminder, whatever its template says. */
export const FOOTER_TEXTS = {
  also: { ja: 'あわせてご確認ください：', en: 'Please look at this as well:' },
  sender: {
    ja: 'このメールは「シカク」（オンライン資格確認 導入状況）から自動でお送りしています。返信はお受けできません。',
    en: 'Sent by Shikaku, the rollout board of the online qualification check. Replies are not read.',
  },
  legal: {
    ja: (reason: string) =>
      `法令による通知のため、お知らせを停止された場合にもお送りしています（${reason}）。`,
    en: (reason: string) =>
      `A legal notice: it is sent also to those who stopped these messages (${reason}).`,
  },
  stop: {
    ja: (topic: string) => `「${topic}」のお知らせを停止する：`,
    en: (topic: string) => `Stop messages about ${topic}:`,
  },
  button: { ja: '手続きのページを開く', en: 'Open the page' },
  stopButton: { ja: '停止する', en: 'Stop' },
} as const;
