import { SOFT_DAYS, SOFT_LIMIT, type BounceKind } from './bounce-kind.rules.js';

const WHY: Readonly<Record<BounceKind, string>> = {
  HARD: '宛先のメールアドレスが使われていないため、お知らせのメールが届きませんでした',
  SOFT: `お知らせのメールが${SOFT_DAYS}日間に${SOFT_LIMIT}回届きませんでした（容量超過、受信拒否など）`,
  COMPLAINT: 'お知らせのメールが、受信者から迷惑メールとして報告されました',
};

const WHAT: Readonly<Record<BounceKind, string>> = {
  HARD: '電話で正しいメールアドレスを確認し、連絡先を変更してください。',
  SOFT: '電話で受信の状況を確認し、必要であれば連絡先を変更してください。',
  COMPLAINT: '電話で、お知らせを続けてよいか、別の宛先がよいかを確認してください。',
};

/**
 * What the call centre reads, in Japanese as everything it is told to say.
 * @param code status code of the report
 * @param toVendor the mail went to the facility's vendor
 */
export function taskText(kind: BounceKind, code: string, toVendor: boolean): string {
  const whose = toVendor ? '（システム業者あて）' : '';
  return `${WHY[kind]}${whose}［${code}］。${WHAT[kind]}それまで、この宛先へのお知らせは送信されません。`;
}
