import { reminderMessage, type ReminderProblem } from '#reminder';
import type { Language } from '../graphql/language.js';
import { typed } from '../support/support-answers.js';

/** A refusal in the words of the schema: at its field, or about the whole. */
export function reminderProblemOf({ code, field }: ReminderProblem, language: Language) {
  const problem = { code, message: reminderMessage(code, language) };
  if (code === 'NOT_FOUND') return typed('NotFoundProblem', problem) as never;
  if (code === 'STALE') return typed('ReminderStaleProblem', problem) as never;
  if (field !== null) return typed('InputProblem', { ...problem, field }) as never;
  return typed('ReminderRefusedProblem', problem) as never;
}
