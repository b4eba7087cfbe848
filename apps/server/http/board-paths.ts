/**
 * Paths of the board's pages besides /, as apps/dashboard/src/router.tsx has them (test/api/board-pages.e2e.spec.ts
 * compares). One that is missing here still opens from within the board, and is 404 when it is loaded anew.
 */
export const BOARD_PATHS = [
  'prefectures',
  'forecast',
  'facilities',
  'facilities/:code',
  'facilities/:code/letter',
  'my',
  'reception',
  'checks',
  'start',
  'files',
  'work',
  'work/calendar',
  'work/capacity',
  'work/files',
  'declaration',
  'account',
  'accounts',
  'audit',
  'outbox',
  'invitation',
  'reset',
  'sign-in',
  'set-up',
  'desk',
  'enquiries',
  'stuck',
  'vendors',
] as const;
