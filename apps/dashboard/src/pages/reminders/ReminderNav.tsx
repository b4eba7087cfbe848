import { NavLink } from 'react-router';
import { useTexts } from '../../i18n/use-texts.js';
import { useAddress } from '../../view/use-address.js';
import { reminderTexts } from './reminder.texts.js';

const PAGES = [
  ['rules', '/reminders'],
  ['campaigns', '/reminders/campaigns'],
  ['templates', '/reminders/templates'],
  ['messages', '/reminders/messages'],
  ['lists', '/reminders/lists'],
  ['results', '/reminders/results'],
  ['health', '/reminders/health'],
  ['settings', '/reminders/settings'],
] as const;

/** The pages of お知らせ, one entry of the menu. */
export function ReminderNav() {
  const text = useTexts(reminderTexts);
  const address = useAddress();
  return (
    <nav aria-label={text.name} className="flex flex-wrap gap-x-6 gap-y-2 pt-4">
      {PAGES.map(([page, path]) => (
        <NavLink
          key={page}
          to={address(path)}
          end={page === 'rules'}
          className={({ isActive }) =>
            isActive ? 'font-bold text-solid-gray-900' : 'text-blue-900 underline underline-offset-4'
          }
        >
          {text.pages[page]}
        </NavLink>
      ))}
    </nav>
  );
}
