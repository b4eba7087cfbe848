import { declareQueue } from '#platform';

const SECOND_MS = 1_000;
const HOUR_MS = 3_600_000;

/** Files too large for the request that brought them, and those whose process ended before it was done. */
export const EXCHANGE_QUEUE = declareQueue('exchange', [
  {
    name: 'run-uploads',
    description: 'Judges, writes or takes back what uploads are due; the ledger is the table upload.',
    everyMs: 2 * SECOND_MS,
  },
  {
    name: 'drop-old-uploads',
    description:
      'Drops files, rows and answers kept for repetition after a month; what they wrote stays in the log.',
    everyMs: HOUR_MS,
  },
]);
