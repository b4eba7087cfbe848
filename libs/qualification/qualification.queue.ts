import { declareQueue } from '#platform';

const SECOND_MS = 1_000;
const HOUR_MS = 3_600_000;

/** The ids are in the tables: a job carries nothing. */
export const QUALIFICATION_QUEUE = declareQueue('qualification', [
  {
    name: 'run-batches',
    description:
      'Works off batches whose server ended before it was done; the ledger is the table reception.',
    everyMs: 5 * SECOND_MS,
  },
  {
    name: 'drop-old-checks',
    description: 'Drops from the log of checks what is older than its retention.',
    everyMs: HOUR_MS,
  },
]);
