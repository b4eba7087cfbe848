import { SubNav } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
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
  return <SubNav label={text.name} pages={PAGES.map(([page, path]) => ({ path, name: text.pages[page] }))} />;
}
