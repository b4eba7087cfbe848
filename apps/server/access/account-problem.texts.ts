import type { AccountProblemCode } from '#access';
import type { Language } from '../graphql/language.js';

export const ACCOUNT_PROBLEM_TEXTS: Readonly<Record<AccountProblemCode, Readonly<Record<Language, string>>>> =
  {
    NOT_FOUND: { ja: '該当するものがありません。', en: 'There is no such thing here.' },
    BAD_EMAIL: { ja: 'メールアドレスの形が正しくありません。', en: 'This is not a mail address.' },
    EMAIL_TAKEN: {
      ja: 'このメールアドレスのアカウントは、すでにあります。',
      en: 'There is an account with this mail address already.',
    },
    BAD_NAME: {
      ja: '名前を 100 文字以内で入力してください。',
      en: 'Enter a name of at most 100 characters.',
    },
    BAD_ROLE: { ja: 'この役割のアカウントは招待できません。', en: 'You cannot invite to this role.' },
    BAD_VENDOR: { ja: 'システム業者を選んでください。', en: 'Choose a system vendor.' },
    BAD_INSURER: {
      ja: '保険者番号は、検証番号を含む 6 桁または 8 桁で入力してください。',
      en: 'An insurer number has 6 or 8 digits; its check digit has to be right.',
    },
    BAD_FACILITIES: {
      ja: '医療機関・薬局コード（10 桁）を確かめてください。',
      en: 'Check the facility codes: 10 digits each.',
    },
    WEAK_PASSWORD: {
      ja: 'パスワードは 12 文字以上、200 文字以内にしてください。',
      en: 'A password has 12 to 200 characters.',
    },
    WRONG_PASSWORD: { ja: '現在のパスワードが正しくありません。', en: 'The present password is not right.' },
    BAD_LINK: {
      ja: 'このリンクは使えません。使用済みか、期限切れか、新しいリンクが送られています。',
      en: 'This link was used, is too old, or a newer one was sent.',
    },
    BAD_DAYS: { ja: '有効期間は 1〜366 日で指定してください。', en: 'A token works for 1 to 366 days.' },
    OWN_ACCOUNT: {
      ja: '自分のアカウントは停止できません。ほかの管理者に依頼してください。',
      en: 'You cannot disable your own account: another administrator can.',
    },
    TOO_MANY_ATTEMPTS: {
      ja: '試行回数が多すぎます。15分ほど待ってからお試しください。',
      en: 'Too many attempts. Please wait about 15 minutes.',
    },
    TOO_MANY_INVITATIONS: {
      ja: '未回答の招待が 20 件あります。不要な招待を取り消してからお試しください。',
      en: 'There are 20 open invitations. Withdraw some first.',
    },
    TOO_MANY_TOKENS: {
      ja: '有効なトークンは 20 個までです。不要なトークンを取り消してからお試しください。',
      en: 'An account has at most 20 working tokens. Revoke some first.',
    },
    BUSY: {
      ja: '混み合っています。少し待ってからもう一度お試しください。',
      en: 'Many people are here at once. Please try again in a moment.',
    },
  };
