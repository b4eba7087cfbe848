import { NavLink } from 'react-router';
import { defineTexts } from '../../i18n/language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useAddress } from '../../view/use-address.js';

const texts = defineTexts({
  ja: { label: '管理', accounts: 'アカウント', audit: '監査ログ', outbox: '送信メール' },
  en: { label: 'Administration', accounts: 'Accounts', audit: 'Audit', outbox: 'Outgoing mail' },
});
const PAGES = ['accounts', 'audit', 'outbox'] as const;

/** The three pages of administration, one entry of the menu. */
export function AdminNav() {
  const text = useTexts(texts);
  const address = useAddress();
  const { me } = useShell();
  if (me?.role !== 'ADMINISTRATOR') return null;
  return (
    <nav aria-label={text.label} className="flex flex-wrap gap-x-6 gap-y-2 pt-4">
      {PAGES.map((page) => (
        <NavLink
          key={page}
          to={address(`/${page}`)}
          className={({ isActive }) =>
            isActive ? 'font-bold text-solid-gray-900' : 'text-blue-900 underline underline-offset-4'
          }
        >
          {text[page]}
        </NavLink>
      ))}
    </nav>
  );
}
