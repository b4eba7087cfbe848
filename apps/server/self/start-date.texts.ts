import type { LinkProblem } from '#rollout';
import type { Language } from '../graphql/language.js';

/** What a person reads who holds a link that enters nothing. */
export const LINK_TEXTS: Readonly<Record<LinkProblem['code'], Readonly<Record<Language, string>>>> = {
  LINK_UNKNOWN: {
    ja: 'このリンクは使えません。アドレスが途中で切れていないか確認してください。',
    en: 'This link cannot be used. See whether its address is whole.',
  },
  LINK_EXPIRED: {
    ja: 'このリンクの有効期限は過ぎています。ログインするか、コールセンターへご連絡ください。',
    en: 'This link has expired. Sign in, or call the call centre.',
  },
  LINK_REVOKED: {
    ja: 'このリンクは、新しいリンクに置き換えられました。新しいご案内をご覧ください。',
    en: 'A newer link took the place of this one.',
  },
  LINK_USED: {
    ja: 'このリンクではすでに運用開始日を入力済みです。変更するには、ログインするかコールセンターへご連絡ください。',
    en: 'A start date was entered with this link. To change it, sign in or call the call centre.',
  },
  ALREADY_ENTERED: {
    ja: '運用開始日はすでに入力されています。変更するには、ログインするかコールセンターへご連絡ください。',
    en: 'A start date stands already. To change it, sign in or call the call centre.',
  },
};
