import type { ReminderReason, ReminderStatus } from '../../generated/pages/graphql.js';
import type { reminderTexts } from './reminder.texts.js';

/** What became of a message in one phrase: 「送信取りやめ（手続き済み）」 says both, other reasons follow the status. */
export function outcomeWords(
  { status, reason }: { status: ReminderStatus; reason: ReminderReason | null },
  text: (typeof reminderTexts)['ja'],
): string {
  if (reason === 'DONE_MEANWHILE' || reason === 'HELD_OUT') return text.reason[reason];
  return reason === null ? text.status[status] : `${text.status[status]}（${text.reason[reason]}）`;
}
