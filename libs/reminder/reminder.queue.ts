import { declareQueue } from '#platform';

/** Reminders. What is to be sent is in the table `reminder`; the queue may lose everything. */
export const REMINDER_QUEUE = declareQueue('reminder', [
  {
    name: 'sweep-reminders',
    description:
      'Finds who is due by the rules and the campaigns whose time has come, and notes it in the ledger.',
    everyMs: 20_000,
  },
  {
    name: 'dispatch-reminders',
    description:
      'Puts the ids of rows that are due into jobs, as many as the rate allows, and takes back lost ones.',
    everyMs: 3_000,
  },
  {
    name: 'read-bounces',
    description: 'Reads the mail that came back, from the Maildir where one is set.',
    everyMs: 60_000,
  },
]);

/** A queue of its own: hours of mails must not keep the sweep waiting. */
export const REMINDER_SEND_QUEUE = declareQueue('reminder-send', [
  {
    name: 'send-reminders',
    description: 'Claims, looks at again, sends and notes up to 300 rows of the ledger.',
  },
]);

/** What a `send-reminders` job carries. */
export interface SendJob {
  /** Of the ledger; 300 at most, all of one rule or campaign. */
  readonly ids: readonly number[];
}
