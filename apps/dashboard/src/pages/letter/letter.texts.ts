import { defineTexts } from '../../i18n/language.js';

export const texts = defineTexts({
  ja: {
    name: '案内状',
    loading: '読み込んでいます',
    title: (name: string) => `${name} への案内状`,
    lead: '印刷するには、この施設のための新しいリンクを作ります。前に作って使われていないリンクは使えなくなります。',
    make: '新しいリンクを作る',
    making: '作成中',
    print: '印刷する',
    made: '新しいリンクを作りました。この画面を閉じると、同じリンクは二度と表示できません。',
    failed: '作成できませんでした。もう一度お試しください。',
    closed: '廃止された施設です。案内状は作れません。',
    notYours: 'このページは、厚生労働省（管理）とコールセンターの担当者のページです。',
    toFacility: '施設のページへ',
  },
  en: {
    name: 'Letter',
    loading: 'Loading',
    title: (name: string) => `Letter to ${name}`,
    lead: 'To print it, a new link is made for this facility. Links made before and not used stop working.',
    make: 'Make a new link',
    making: 'Making',
    print: 'Print',
    made: 'A new link is made. Once this page is closed the same link cannot be shown again.',
    failed: 'It could not be made. Please try again.',
    closed: 'The facility is closed; there is no letter to it.',
    notYours: 'This page is for administrators of the ministry and the call centre.',
    toFacility: 'To the facility',
  },
});

/** What stands on the letter: always Japanese, whoever prints it. */
export const letterTexts = {
  to: '御中',
  from: '厚生労働省 保険局',
  subject: 'オンライン資格確認「運用開始日」の入力のお願い',
  hello: '日頃より、オンライン資格確認の導入にご協力いただき、ありがとうございます。',
  body: '設定と接続テストが終わりましたら、運用開始日の入力をお願いします。入力すると、その日から運用開始となります。ほかに必要な手続きはありません。',
  how: '入力のしかた',
  step1: 'スマートフォンで右のQRコードを読み取るか、下のアドレスをパソコンで開きます。ログインは要りません。',
  step2: '運用開始日を選び、内容を確認して「登録する」を押します。',
  step3:
    'システム業者から準備完了の報告がまだのときは、画面で「設定と接続テストは終わりましたか」とお尋ねします。「はい」を選ぶと、合わせて登録されます。',
  address: 'アドレス',
  qr: '入力ページを開くQRコード',
  expires: '有効期限',
  until: 'まで',
  once: 'このリンクは貴施設専用で、入力は一度だけできます。入力後の変更・取消しは、ログインするか、コールセンターへご連絡ください。ほかの方に渡さないでください。',
  code: '医療機関・薬局コード',
} as const;
