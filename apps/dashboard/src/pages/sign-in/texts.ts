import { defineTexts } from '../../i18n/language.js';

export const texts = defineTexts({
  ja: {
    name: 'ログイン',
    title: 'ログインすると施設ごとの状況を確認できます',
    public: '全国・都道府県の集計はログインせずに見られます。',
    email: 'メールアドレス',
    password: 'パスワード',
    submit: 'ログイン',
    problems: {
      WRONG_CREDENTIALS: 'メールアドレスかパスワードが違います。',
      TOO_MANY_ATTEMPTS: '試行回数が多すぎます。15分ほど待ってからお試しください。',
      BUSY: 'ログインが混み合っています。少し待ってからもう一度お試しください。',
    } as Readonly<Record<string, string>>,
    failed: '接続できませんでした。もう一度お試しください。',
    demoTitle: 'デモのアカウント',
    demoLead: (password: string) => `ボタンでそのままログインできます。パスワードはどれも ${password} です。`,
    as: (role: string) => `${role}としてログイン`,
    already: (name: string) => `${name} としてログイン中です。`,
    accounts: {
      ministry: { role: '厚生労働省（管理者）', sees: 'すべての施設。デモの時計を進められます。' },
      analyst: { role: '厚生労働省（閲覧）', sees: 'すべての施設。' },
      vendor: { role: 'システム業者', sees: '担当する施設。' },
      callcentre: { role: 'コールセンター', sees: 'すべての施設。問い合わせに答えます。' },
      facility: { role: '施設', sees: '自院・自局。' },
    },
  },
  en: {
    name: 'Sign in',
    title: 'Sign in to see single facilities',
    public: 'National and prefecture figures are public and need no sign-in.',
    email: 'E-mail address',
    password: 'Password',
    submit: 'Sign in',
    problems: {
      WRONG_CREDENTIALS: 'The e-mail address or the password is wrong.',
      TOO_MANY_ATTEMPTS: 'Too many attempts. Please wait about 15 minutes.',
      BUSY: 'Many people are signing in. Please try again in a moment.',
    } as Readonly<Record<string, string>>,
    failed: 'No connection. Please try again.',
    demoTitle: 'Demo accounts',
    demoLead: (password: string) => `Sign in by button. The password of each is ${password}.`,
    as: (role: string) => `Sign in as ${role}`,
    already: (name: string) => `Signed in as ${name}.`,
    accounts: {
      ministry: { role: 'Ministry (administrator)', sees: 'Every facility; may move the demo clock.' },
      analyst: { role: 'Ministry (analyst)', sees: 'Every facility.' },
      vendor: { role: 'Vendor', sees: 'The facilities it looks after.' },
      callcentre: { role: 'Call centre', sees: 'Every facility; answers enquiries.' },
      facility: { role: 'Facility', sees: 'Itself.' },
    },
  },
});
