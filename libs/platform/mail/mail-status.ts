/**
 * DUE: waits for its time or its next attempt. SENDING: claimed under a lease. Final are SENT (the server took it),
 * FAILED (refused for good, or given up) and OUTBOX (no mail server is set: read in the app).
 */
export const MAIL_STATUSES = ['DUE', 'SENDING', 'SENT', 'FAILED', 'OUTBOX'] as const;
export type MailStatus = (typeof MAIL_STATUSES)[number];
