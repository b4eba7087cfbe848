import { Page } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import type { Task } from './my-next.js';
import { texts } from './my.texts.js';
import type { OwnDay, TaskProps } from './own-day.js';
import { AskTask } from './tasks/AskTask.js';
import { BlockerTask } from './tasks/BlockerTask.js';
import { CancelTask } from './tasks/CancelTask.js';
import { ContactDataTask } from './tasks/ContactDataTask.js';
import { ContactVendorTask } from './tasks/ContactVendorTask.js';
import { MilestoneTask } from './tasks/MilestoneTask.js';
import { MonthTask } from './tasks/MonthTask.js';
import { StartTask } from './tasks/StartTask.js';
import { SubsidyTask } from './tasks/SubsidyTask.js';
import { VendorTask } from './tasks/VendorTask.js';

/** One statement on a page of its own: a phone shows one thing at a time. */
export function TaskPage({ own, task }: TaskProps & { task: Task }) {
  const text = useTexts(texts);
  return (
    <Page name={own.facility.name} title={text.tasks[task]}>
      {formOf(own, task)}
    </Page>
  );
}

function formOf(own: OwnDay, task: Task) {
  switch (task) {
    case 'start':
      return <StartTask own={own} />;
    case 'contact':
      return <ContactVendorTask own={own} />;
    case 'vendor':
      return <VendorTask own={own} />;
    case 'ordered':
    case 'delivered':
    case 'use':
    case 'certificate':
      return <MilestoneTask own={own} task={task} />;
    case 'blocker':
      return <BlockerTask own={own} />;
    case 'ask':
      return <AskTask own={own} />;
    case 'subsidy':
      return <SubsidyTask own={own} />;
    case 'month':
      return <MonthTask own={own} />;
    case 'contact-data':
      return <ContactDataTask own={own} />;
    case 'cancel':
      return <CancelTask own={own} />;
  }
}
