import { defineTexts } from '../../i18n/language.js';

/** The next thing: what, why, and what the button says ('' where there is none). */
export const nextTexts = defineTexts({
  ja: {
    nextTitle: '次にすること',
    next: {
      ACCOUNT_CREATED: {
        title: 'ポータルサイトのアカウントを登録しましょう',
        why: 'カードリーダーの申込や利用申請は、医療機関等向けポータルサイトで行います。',
        button: '',
      },
      APPLIED: {
        title: '顔認証付きカードリーダーを申し込みましょう',
        why: '医療機関等向けポータルサイトで申し込みます。無償で提供されます。',
        button: '',
      },
      VENDOR_CONTACTED: {
        title: 'システム業者に連絡しましょう',
        why: '業者は連絡を受けた順に作業します。早く連絡するほど、早く始められます。',
        button: '業者に連絡する',
      },
      ORDERED: {
        title: '見積りを確かめて、発注しましょう',
        why: '発注すると、業者が設定作業の日程を決められます。',
        button: '発注したことを知らせる',
      },
      SHIPPED: {
        title: 'カードリーダーの発送を待っています',
        why: '受注生産のため、届くまで時間がかかります。届いたらお知らせください。',
        button: '受け取ったことを知らせる',
      },
      DELIVERED: {
        title: 'カードリーダーを受け取ったら、知らせましょう',
        why: 'カードリーダーは発送済みです。受け取りが分かると、業者が設定作業に進めます。',
        button: '受け取ったことを知らせる',
      },
      USE_APPLIED: {
        title: '利用申請をしましょう',
        why: '医療機関等向けポータルサイトで申請します。電子証明書の発行に必要です。',
        button: '申請したことを知らせる',
      },
      CERTIFICATE_ISSUED: {
        title: '電子証明書の発行を待っています',
        why: '支払基金から発行されます。発行されたらお知らせください。',
        button: '発行されたことを知らせる',
      },
      SETUP_SCHEDULED: {
        title: '業者からの日程の連絡を待っています',
        why: '発注は済んでいます。連絡がないときは、業者に電話でご確認ください。',
        button: '業者の連絡先・変更',
      },
      READY: {
        title: '設定作業と接続テストを待っています',
        why: '終わったら、運用開始日を入力します。報告がまだでも、ここから合わせて登録できます。',
        button: '終わったので開始日を入力する',
      },
      VISITED: {
        title: '設定と接続テストは終わりましたか',
        why: '業者の訪問予定日を過ぎています。終わっていれば、運用開始日を入力できます。',
        button: '終わったので開始日を入力する',
      },
      ALONE: {
        title: '設定と接続テストを終えましょう',
        why: '自院で設定する場合も、接続テストが終われば運用開始日を入力できます。',
        button: '終わったので開始日を入力する',
      },
      OPERATING: {
        title: '運用開始日を入力しましょう',
        why: '設定と接続テストは終わっています。あとは開始日を入力するだけです。',
        button: '運用開始日を入力する',
      },
      PLANNED: {
        title: '運用開始日は入力済みです',
        why: 'その日から運用開始になります。前日までは変更・取消しができます。',
        button: '開始日を変更・取り消す',
      },
      CLAIM: {
        title: '運用しています。補助金を申請しましょう',
        why: '業者への支払いが済んだら、領収書などをそろえて申請します。',
        button: '補助金のくわしい内容へ',
      },
      DONE: { title: 'すべて終わりました', why: '運用を始め、補助金も支払われています。', button: '' },
      CLOSED: { title: '廃止された施設です', why: '記録は残りますが、入力はできません。', button: '' },
    },
  },
  en: {
    nextTitle: 'Next',
    next: {
      ACCOUNT_CREATED: {
        title: 'Create an account on the portal',
        why: 'The reader and the use of the check are applied for on the portal for medical institutions.',
        button: '',
      },
      APPLIED: {
        title: 'Apply for the card reader',
        why: 'On the portal for medical institutions; it is free of charge.',
        button: '',
      },
      VENDOR_CONTACTED: {
        title: 'Contact a system vendor',
        why: 'Vendors work in the order in which they were contacted: the sooner, the earlier you start.',
        button: 'Contact the vendor',
      },
      ORDERED: {
        title: 'Look at the quotation and order',
        why: 'With the order the vendor can plan the set-up.',
        button: 'We have ordered',
      },
      SHIPPED: {
        title: 'The reader is to be shipped',
        why: 'It is made to order and takes time. Tell us when it has come.',
        button: 'It has come',
      },
      DELIVERED: {
        title: 'Tell us when the reader has come',
        why: 'It was shipped. Once it is there the vendor can set it up.',
        button: 'It has come',
      },
      USE_APPLIED: {
        title: 'Apply for the use of the check',
        why: 'On the portal for medical institutions; the certificate needs it.',
        button: 'We have applied',
      },
      CERTIFICATE_ISSUED: {
        title: 'The certificate is to be issued',
        why: 'Tell us when you have it.',
        button: 'It was issued',
      },
      SETUP_SCHEDULED: {
        title: 'The vendor is to propose a day',
        why: 'You have ordered. If you hear nothing, call the vendor.',
        button: 'The vendor',
      },
      READY: {
        title: 'Set-up and connection test are to come',
        why: 'Then you enter the start date; both can be recorded here together.',
        button: 'Done: enter the start date',
      },
      VISITED: {
        title: 'Are set-up and connection test done?',
        why: 'The promised visit is over. If so, you can enter the start date.',
        button: 'Done: enter the start date',
      },
      ALONE: {
        title: 'Finish set-up and connection test',
        why: 'When the test has passed you can enter the start date.',
        button: 'Done: enter the start date',
      },
      OPERATING: {
        title: 'Enter the operation start date',
        why: 'Set-up and test are done. Nothing else is left.',
        button: 'Enter the start date',
      },
      PLANNED: {
        title: 'The start date is entered',
        why: 'You operate from that day. Until the day before it can be changed or taken back.',
        button: 'Change or take back',
      },
      CLAIM: {
        title: 'You operate. Claim the subsidy',
        why: 'When the vendor is paid, send the claim with its documents.',
        button: 'The subsidy in detail',
      },
      DONE: { title: 'Everything is done', why: 'You operate, and the subsidy is paid.', button: '' },
      CLOSED: { title: 'The facility is closed', why: 'Its log stays; nothing can be entered.', button: '' },
    },
  },
});
