import type { ReactNode } from 'react';
import { Notice, Page } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { SignInNeeded } from '../facilities/SignInNeeded.js';
import { ReminderNav } from './ReminderNav.js';
import { reminderTexts } from './reminder.texts.js';

interface ReminderPageProps {
  /** Which of the pages; it is the name above the heading. */
  page: keyof (typeof reminderTexts)['ja']['pages'];
  title: string | undefined;
  children: ReactNode;
}

/** A page of お知らせ under their one sub-navigation. */
export function ReminderPage({ page, title, children }: ReminderPageProps) {
  const text = useTexts(reminderTexts);
  return (
    <Page name={`${text.name}：${text.pages[page]}`} title={title ?? text.loading} controls={<ReminderNav />}>
      {children}
    </Page>
  );
}

/** Around every page of them: for others no question is asked at all. */
export function ForMinistry({ children }: { children: ReactNode }) {
  const text = useTexts(reminderTexts);
  const { me } = useShell();
  if (!me) return <SignInNeeded />;
  if (me.role === 'ADMINISTRATOR' || me.role === 'ANALYST') return children;
  return (
    <Page name={text.name}>
      <Notice title={text.notYours} />
    </Page>
  );
}
