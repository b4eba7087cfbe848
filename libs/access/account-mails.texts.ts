import type { NewMail } from '#platform';

/** Of ours: the reader's language is not known before they have signed in, so every mail says it in both. */
type Text = Pick<NewMail, 'kind' | 'subject' | 'text' | 'secretLinks'>;

export function invitationMail(link: string, invitedBy: string): Text {
  return {
    kind: 'INVITATION',
    subject: '「資格」（オンライン資格確認 導入状況ボード）へのご招待 / Invitation to Shikaku',
    secretLinks: [link],
    text: `${invitedBy} から、オンライン資格確認の導入状況ボード「資格」へ招待されました。
次のリンクからお名前とパスワードを設定してください。7日間、一度だけ使えます。

${link}

心当たりのないときは、このメールを破棄してください。何も登録されません。

--
${invitedBy} invites you to Shikaku, the rollout board of the online qualification check.
The link above works once within seven days; it asks for your name and a password.
If you did not expect this mail, ignore it: nothing has been registered.
`,
  };
}

export function resetMail(link: string): Text {
  return {
    kind: 'PASSWORD_RESET',
    subject: '「資格」パスワードの再設定 / Shikaku: new password',
    secretLinks: [link],
    text: `「資格」のパスワードを再設定するリンクです。1時間、一度だけ使えます。

${link}

お申し込みでないときは、このメールを破棄してください。パスワードは変わりません。

--
The link above sets a new password for Shikaku. It works once within an hour.
If you did not ask for it, ignore this mail: your password stays as it is.
`,
  };
}

export function passwordChangedMail(): Text {
  return {
    kind: 'PASSWORD_CHANGED',
    subject: '「資格」パスワードが変更されました / Shikaku: password changed',
    text: `「資格」のパスワードが変更され、ほかの端末ではログアウトしました。
ご自身でないときは、すぐに「パスワードを忘れた方」から再設定し、厚生労働省の担当者へご連絡ください。

--
Your password for Shikaku was changed and other devices were signed out.
If that was not you, set a new one at once through "Forgot your password?" and tell the ministry.
`,
  };
}
