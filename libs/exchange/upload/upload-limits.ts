import type { TableLimits } from '#platform';

/** Of the file as it is sent. The whole country as CSV has about 20 MB, as xlsx less. */
export const LARGEST_UPLOAD = 32 << 20;

/** Every facility of the country fits in; a file beyond is broken or meant to fill the memory. */
export const UPLOAD_LIMITS: TableLimits = {
  rows: 300_000,
  bytes: 256 << 20,
  lineCharacters: 256 << 10,
  sharedTextBytes: 48 << 20,
  columns: 200,
};

/** Rows judged, written or taken back in one go: below a second, so that leases are renewed and writers short. */
export const ROWS_AT_A_TIME = 1_000;
/** Up to so many rows whoever sent the file waits for its preview; beyond, a worker takes it and the page polls. */
export const ROWS_AT_ONCE = 20_000;
/** Up to so many the confirmation is one transaction, answered at once. */
export const ROWS_IN_ONE_TRANSACTION = 1_000;
/** Renewed after every {@link ROWS_AT_A_TIME}; who is killed loses it after this long. */
export const LEASE_SECONDS = 30;
