import { declareQueue } from '../queue/declare-queue.js';

/** Mail that is due leaves. What is to be sent is in the table `mail`; the queue may lose everything. */
export const MAIL_QUEUE = declareQueue('mail', [
  {
    name: 'send-mail',
    description: 'Sends the mail that is due; without a mail server leaves it in the outbox.',
    everyMs: 5_000,
  },
]);
