import type { Language } from '../graphql/language.js';

/** The pages behind the stop address of a reminder; they need no script and no sign-in. */
export const STOP_TEXTS: Readonly<Record<Language, StopTexts>> = {
  ja: {
    product: 'シカク（オンライン資格確認 導入状況）',
    ask: (topic, name) => [`「${topic}」のお知らせを停止しますか`, `宛先：${name}`],
    askNote: '法令による通知は、停止した後も届くことがあります。ほかの話題のお知らせは変わりません。',
    stop: '停止する',
    stopped: (topic, name) => [`「${topic}」のお知らせを停止しました`, `宛先：${name}`],
    stoppedNote:
      '法令による通知を除き、この話題のお知らせは届かなくなります。間違えて停止した場合は、下のボタンで元に戻せます。',
    resume: '停止を取り消す',
    unknown: ['このアドレスは使えません', 'メールにあるアドレスを、途中で切れていないかお確かめください。'],
    failed: ['ただいま手続きできません', '少し時間をおいて、もう一度お試しください。'],
  },
  en: {
    product: 'Shikaku, the rollout board of the online qualification check',
    ask: (topic, name) => [`Stop messages about ${topic}?`, `To: ${name}`],
    askNote: 'Legal notices may still come. Messages about other things do not change.',
    stop: 'Stop',
    stopped: (topic, name) => [`Messages about ${topic} are stopped`, `To: ${name}`],
    stoppedNote:
      'Nothing about it will come any more but legal notices. If this was a mistake, take it back here.',
    resume: 'Take it back',
    unknown: ['This address does not work', 'Please look whether the address in the mail was cut off.'],
    failed: ['This cannot be done right now', 'Please try again in a while.'],
  },
};

type Lines = readonly [heading: string, below: string];

interface StopTexts {
  readonly product: string;
  readonly ask: (topic: string, name: string) => Lines;
  readonly askNote: string;
  readonly stop: string;
  readonly stopped: (topic: string, name: string) => Lines;
  readonly stoppedNote: string;
  readonly resume: string;
  readonly unknown: Lines;
  readonly failed: Lines;
}
