import type { TableLimits } from '#platform';

/** All of Japan is about 230,000 rows and 30 MB. */
export const LIST_LIMITS: TableLimits = {
  rows: 1_000_000,
  bytes: 1 << 30,
  lineCharacters: 1 << 20,
  sharedTextBytes: 300_000_000,
  columns: 1_000,
};
