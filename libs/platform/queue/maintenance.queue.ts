import { declareQueue } from './declare-queue.js';

const MINUTE_MS = 60_000;

/** What the product does by itself, without anybody asking. */
export const MAINTENANCE_QUEUE = declareQueue('maintenance', [
  {
    name: 'close-days',
    description:
      'Records the close of every past day as a knowledge point, so that "as known on" can name it.',
    everyMs: MINUTE_MS,
  },
  {
    name: 'tick-clock',
    description: "Notes the demo clock's time, so that a restart goes on from there.",
    everyMs: MINUTE_MS,
  },
]);
