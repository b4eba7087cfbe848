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
    name: 'count-checks',
    description:
      'Counts new checks by day and facility for the board; the mark up to where is in check_mark.',
    everyMs: 15 * SECOND_MS,
  },
  {
    name: 'run-registrations',
    description: 'Works off lists of insurers that no server is at; the ledger is the table registration.',
    everyMs: 5 * SECOND_MS,
  },
  {
    name: 'drop-left-registrations',
    description: 'Drops lists that nobody confirmed within a week.',
    everyMs: HOUR_MS,
  },
  {
    name: 'drop-old-checks',
    description: 'Drops checks and batches that are older than their retention.',
    everyMs: HOUR_MS,
  },
]);
