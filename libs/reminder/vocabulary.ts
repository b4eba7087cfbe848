/** What a rule watches for, in the order of the way of a facility; what each means is in condition/conditions.ts. */
export const REMINDER_CONDITIONS = [
  'NOT_APPLIED',
  'APPLIED_NO_VENDOR',
  'DELIVERED_NO_VENDOR',
  'ORDERED_NOT_STARTED',
  'SETUP_DAY_PASSED',
  'READY_NO_START',
  'START_PASSED_NO_CHECK',
  'WENT_QUIET',
  'QUOTATION_ABOVE_CAP',
  'CERTIFICATE_DEADLINE',
  'SUBSIDY_DEADLINE',
] as const;
export type ReminderCondition = (typeof REMINDER_CONDITIONS)[number];

/** In the order of escalation. MAIL leaves by itself; the others are lists that people work off. */
export const CHANNELS = ['MAIL', 'CALL_LIST', 'LETTER', 'LIAISON'] as const;
export type Channel = (typeof CHANNELS)[number];

/**
 * DUE: waits for its time. QUEUED: in a job. SENDING: claimed under a lease. Everything else is final: SENT (the mail
 * server took it), OUTBOX (no mail server is set), LISTED (on the call, letter or liaison list), BOUNCED (came back),
 * EXCLUDED and FAILED (see {@link REMINDER_REASONS}), HELD_OUT (drawn to be compared with).
 */
export const REMINDER_STATUSES = [
  'DUE',
  'QUEUED',
  'SENDING',
  'SENT',
  'OUTBOX',
  'LISTED',
  'BOUNCED',
  'EXCLUDED',
  'FAILED',
  'HELD_OUT',
] as const;
export type ReminderStatus = (typeof REMINDER_STATUSES)[number];

/**
 * Why somebody is left out: did it already; stopped the topic; no address (mail), number (call list) or postal address
 * (letter); budget of contacts used up; QUIET (an enquiry of the facility is open: somebody speaks with it); its address
 * bounced; closed; held out; named in another message instead; rule switched off or campaign cancelled meanwhile; not in
 * the segment any more; REFUSED (by the mail server for good) and GIVEN_UP (tried for a day).
 */
export const REMINDER_REASONS = [
  'DONE_MEANWHILE',
  'OPTED_OUT',
  'NO_ADDRESS',
  'BUDGET_USED',
  'QUIET',
  'BOUNCED_BEFORE',
  'FACILITY_CLOSED',
  'HELD_OUT',
  'MERGED',
  'RULE_OFF',
  'CANCELLED',
  'NOT_IN_SEGMENT',
  'REFUSED',
  'GIVEN_UP',
] as const;
export type ReminderReason = (typeof REMINDER_REASONS)[number];

/** Why a message does not leave at once. BUDGET: the facility was contacted on that day already. RETRY: the mail server was not there. */
export const MOVED_REASONS = [
  'WEEKEND',
  'HOLIDAY',
  'YEAR_END',
  'CLOSED_WEEKDAY',
  'OUT_OF_HOURS',
  'BUDGET',
  'RETRY',
] as const;
export type MovedReason = (typeof MOVED_REASONS)[number];

export const CAMPAIGN_STATUSES = [
  'DRAFT',
  'AWAITING_APPROVAL',
  'APPROVED',
  'RUNNING',
  'FINISHED',
  'CANCELLED',
] as const;
export type CampaignStatus = (typeof CAMPAIGN_STATUSES)[number];
