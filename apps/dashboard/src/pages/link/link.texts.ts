import { defineTexts } from '../../i18n/language.js';

export const texts = defineTexts({
  ja: {
    invitation: 'ご招待',
    invitationTitle: 'お名前とパスワードを設定して始めます',
    as: (role: string) => `「${role}」のアカウントです。`,
    accept: '登録してログイン',
    badInvitation: 'この招待リンクは使えません',
    badInvitationText:
      '使用済みか、期限（7日）切れか、新しいリンクが送られています。招待した方に再送を依頼してください。登録が済んでいる方はそのままログインできます。',
    reset: 'パスワードの再設定',
    askTitle: 'パスワードを忘れた方へ、再設定のリンクをメールで送ります',
    ask: 'リンクを送る',
    asked: 'メールを確認してください',
    askedText:
      'このアドレスのアカウントがあれば、再設定のリンクを送りました。リンクは 1 時間、一度だけ使えます。届かないときは迷惑メールを確かめ、15 分ほど待ってからもう一度お試しください。',
    resetTitle: '新しいパスワードを設定します',
    set: 'パスワードを変更',
    badReset: 'この再設定リンクは使えません',
    badResetText: '使用済みか、期限（1時間）切れです。もう一度リンクを送ってください。',
    again: 'リンクを送り直す',
    done: 'パスワードを変更しました',
    doneText: 'すべての端末でログアウトしました。新しいパスワードでログインしてください。',
    signIn: 'ログイン',
  },
  en: {
    invitation: 'Invitation',
    invitationTitle: 'Choose a name and a password to begin',
    as: (role: string) => `An account of: ${role}.`,
    accept: 'Register and sign in',
    badInvitation: 'This invitation cannot be used',
    badInvitationText:
      'It was used, is older than seven days, or a newer link was sent. Ask whoever invited you to send it again. If you have registered already, just sign in.',
    reset: 'New password',
    askTitle: 'Forgot your password? We mail you a link to set a new one',
    ask: 'Send the link',
    asked: 'Look into your mail',
    askedText:
      'If there is an account with this address, a link was sent to it. It works once within an hour. If nothing comes, look among unwanted mail, and try again in about 15 minutes.',
    resetTitle: 'Choose a new password',
    set: 'Change the password',
    badReset: 'This link cannot be used',
    badResetText: 'It was used, or is older than an hour. Have a new one sent.',
    again: 'Send a new link',
    done: 'The password was changed',
    doneText: 'All devices were signed out. Sign in with the new password.',
    signIn: 'Sign in',
  },
});
