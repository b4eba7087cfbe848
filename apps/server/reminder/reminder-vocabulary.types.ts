import { registerEnumType } from '@nestjs/graphql';
import {
  CAMPAIGN_STATUSES,
  CHANNELS,
  MOVED_REASONS,
  REMINDER_CONDITIONS,
  REMINDER_REASONS,
  REMINDER_STATUSES,
  type CampaignStatus,
  type Channel,
  type MovedReason,
  type ReminderCondition,
  type ReminderReason,
  type ReminderStatus,
} from '#reminder';
import { describe, enumOf } from '../graphql/enum-of.js';

export const ReminderConditionEnum = enumOf<ReminderCondition>(REMINDER_CONDITIONS);
registerEnumType(ReminderConditionEnum, {
  name: 'ReminderCondition',
  description: 'What a rule watches for, in the order of the way of a facility.',
  valuesMap: describe({
    NOT_APPLIED: 'Not applied for a reader',
    APPLIED_NO_VENDOR: 'Applied, no vendor contacted',
    DELIVERED_NO_VENDOR: 'Reader delivered, no vendor contacted',
    ORDERED_NOT_STARTED: 'Ordered and no setup yet; goes to the vendor',
    SETUP_DAY_PASSED: 'The day of the setup is over, not ready',
    READY_NO_START: 'Ready, no operation start date',
    START_PASSED_NO_CHECK: 'The start date is over, no check made',
    WENT_QUIET: 'Operating and made checks before, none for a week',
    QUOTATION_ABOVE_CAP: 'Quotation above the cap of the subsidy',
    CERTIFICATE_DEADLINE: 'The certificate expires soon',
    SUBSIDY_DEADLINE: 'The subsidy can be claimed a short time only',
  }),
});

export const ReminderChannelEnum = enumOf<Channel>(CHANNELS);
registerEnumType(ReminderChannelEnum, {
  name: 'ReminderChannel',
  description: 'How a reminder reaches somebody, in the order of escalation.',
  valuesMap: describe({
    MAIL: 'Mail, leaves by itself (メール)',
    CALL_LIST: 'List to be called (架電リスト)',
    LETTER: 'List of letters (郵送リスト)',
    LIAISON: 'List for the liaison of the prefecture (都道府県の連絡担当)',
  }),
});

export const ReminderStatusEnum = enumOf<ReminderStatus>(REMINDER_STATUSES);
registerEnumType(ReminderStatusEnum, {
  name: 'ReminderStatus',
  description: 'What became of a reminder.',
  valuesMap: describe({
    DUE: 'Waits for its time (送信待ち)',
    QUEUED: 'In a job (送信準備中)',
    SENDING: 'Claimed (送信中)',
    SENT: 'The mail server took it (送信済み)',
    OUTBOX: 'No mail server is set (送信箱)',
    LISTED: 'On the call, letter or liaison list (リストに掲載)',
    BOUNCED: 'Came back (不達)',
    EXCLUDED: 'Left out, see the reason (対象外)',
    FAILED: 'Could not be sent, see the reason (失敗)',
    HELD_OUT: 'Drawn to be compared with (比較のため送らない)',
  }),
});

export const ReminderReasonEnum = enumOf<ReminderReason>(REMINDER_REASONS);
registerEnumType(ReminderReasonEnum, {
  name: 'ReminderReason',
  description: 'Why somebody is left out, or why it could not be sent.',
  valuesMap: describe({
    DONE_MEANWHILE: 'Did it already (手続き済み)',
    OPTED_OUT: 'Stopped the topic',
    NO_ADDRESS: 'No address, number or postal address',
    BUDGET_USED: 'Was contacted as often as may be',
    QUIET: 'An enquiry of the facility is open',
    BOUNCED_BEFORE: 'Mail to its address came back',
    FACILITY_CLOSED: 'Closed',
    HELD_OUT: 'Drawn to be compared with',
    MERGED: 'Named in another message',
    RULE_OFF: 'The rule was switched off',
    CANCELLED: 'The campaign was cancelled',
    NOT_IN_SEGMENT: 'Not in the segment any more',
    REFUSED: 'Refused by the mail server for good',
    GIVEN_UP: 'Tried for a day',
  }),
});

export const ReminderMoveEnum = enumOf<MovedReason>(MOVED_REASONS);
registerEnumType(ReminderMoveEnum, {
  name: 'ReminderMove',
  description: 'Why a message does not leave at once.',
  valuesMap: describe({
    WEEKEND: 'Saturday or Sunday',
    HOLIDAY: 'Public holiday',
    YEAR_END: '29 December to 3 January',
    CLOSED_WEEKDAY: 'The facility is closed on that weekday',
    OUT_OF_HOURS: 'Outside business hours',
    BUDGET: 'The facility was contacted that day already',
    RETRY: 'The mail server was not there',
  }),
});

export const CampaignStatusEnum = enumOf<CampaignStatus>(CAMPAIGN_STATUSES);
registerEnumType(CampaignStatusEnum, {
  name: 'CampaignStatus',
  description: 'How far a campaign is.',
  valuesMap: describe({
    DRAFT: 'Being made (作成中)',
    AWAITING_APPROVAL: 'Waits for a second person (承認待ち)',
    APPROVED: 'Waits for its time (送信予定)',
    RUNNING: 'On its way (送信中)',
    FINISHED: 'Every message has a final status (完了)',
    CANCELLED: 'Cancelled (中止)',
  }),
});
