import { defineTexts } from '../../i18n/language.js';

/** Words that the pages of accounts, tokens, audit and mail share. */
export const accessTexts = defineTexts({
  ja: {
    unreachable: '接続できませんでした。もう一度お試しください。',
    signInTitle: 'ログインが必要です',
    signIn: 'ログイン',
    notYours: 'このページは厚生労働省の管理者だけが開けます。',
    next: '次のページ',
    first: '先頭へ',
    never: 'なし',
    password: 'パスワード',
    passwordHint: '12 文字以上。長い文章でもかまいません。',
    displayName: 'お名前',
    email: 'メールアドレス',
  },
  en: {
    unreachable: 'No connection. Please try again.',
    signInTitle: 'Sign-in is needed',
    signIn: 'Sign in',
    notYours: "Only the ministry's administrators can open this page.",
    next: 'Next page',
    first: 'To the first',
    never: 'Never',
    password: 'Password',
    passwordHint: '12 characters or more; a long sentence is fine.',
    displayName: 'Your name',
    email: 'Mail address',
  },
});
