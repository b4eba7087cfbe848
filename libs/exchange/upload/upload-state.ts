/** From a file that arrives to one whose rows stand in the log, or were taken back. */
export const UPLOAD_STATES = [
  'RECEIVING',
  'RECEIVED',
  'PREVIEWED',
  'REFUSED',
  'CANCELLED',
  'CONFIRMING',
  'CONFIRMED',
  'UNDOING',
  'UNDONE',
] as const;
export type UploadState = (typeof UPLOAD_STATES)[number];
