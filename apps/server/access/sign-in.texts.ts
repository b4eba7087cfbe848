import type { Language } from '../graphql/language.js';

export const SIGN_IN_TEXTS = {
  WRONG_CREDENTIALS: {
    ja: 'メールアドレスまたはパスワードが正しくありません。',
    en: 'The mail address or the password is not right.',
  },
  TOO_MANY_ATTEMPTS: {
    ja: '試行回数が多すぎます。15分ほど待ってからお試しください。',
    en: 'Too many attempts. Please wait about 15 minutes.',
  },
  BUSY: {
    ja: 'ログインが混み合っています。少し待ってからもう一度お試しください。',
    en: 'Many people are signing in. Please try again in a moment.',
  },
  BAD_LINK: {
    ja: 'このリンクは使えません。使用済みか期限切れです。サーバーを起動し直すと新しいリンクが表示されます。',
    en: 'This link was used or is too old. Starting the server again prints a new one.',
  },
  BAD_EMAIL: { ja: 'メールアドレスの形が正しくありません。', en: 'This is not a mail address.' },
  WEAK_PASSWORD: {
    ja: 'パスワードは 12 文字以上にしてください。',
    en: 'A password has 12 characters or more.',
  },
} as const satisfies Record<string, Record<Language, string>>;
export type SignInProblemCode = keyof typeof SIGN_IN_TEXTS;
