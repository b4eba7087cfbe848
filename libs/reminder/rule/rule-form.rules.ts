import { CHANNELS, type Channel, type ReminderCondition } from '../vocabulary.js';
import { reminderProblem, type ReminderProblem } from '../reminder-problem.js';

/** What rules and campaigns have in common. */
interface CommonForm {
  readonly name: string;
  readonly condition: ReminderCondition | null;
  readonly heldOutShare: number;
}

interface RuleNumbers {
  readonly waitingDays: number;
  readonly repeatDays: number;
  readonly maximum: number;
  readonly priority: number;
  readonly channel: Channel;
  readonly escalateTo: Channel | null;
  readonly escalateAfter: number | null;
}

/** Of a template, as far as who may use it goes. */
export interface TemplateUse {
  readonly topic: string;
  readonly legalNotice: boolean;
}

/** Conditions that a vendor can do something about. */
const OF_VENDORS: readonly (ReminderCondition | null)[] = [null, 'ORDERED_NOT_STARTED', 'SETUP_DAY_PASSED'];
const MOST_HELD_OUT = 0.2;

/** null: nothing is wrong. @param template undefined: there is none */
export function whyNotThatForm(form: CommonForm, template: TemplateUse | undefined): ReminderProblem | null {
  if (form.name.trim() === '') return reminderProblem('NAME_MISSING', 'name');
  if (!template) return reminderProblem('TEMPLATE_NOT_FOUND', 'templateId');
  if (template.topic === 'VENDOR_WORK' && !OF_VENDORS.includes(form.condition))
    return reminderProblem('TEMPLATE_NOT_FOR_CONDITION', 'templateId');
  if (!(form.heldOutShare >= 0 && form.heldOutShare <= MOST_HELD_OUT))
    return reminderProblem('SHARE_OUT_OF_RANGE', 'heldOutShare');
  if (template.legalNotice && form.heldOutShare > 0)
    return reminderProblem('LEGAL_NOT_HELD_OUT', 'heldOutShare');
  return null;
}

export function whyNotThatRule(form: RuleNumbers): ReminderProblem | null {
  if (!isWithin(form.waitingDays, 0, 1000)) return reminderProblem('WAITING_OUT_OF_RANGE', 'waitingDays');
  if (!isWithin(form.repeatDays, 1, 365)) return reminderProblem('REPEAT_OUT_OF_RANGE', 'repeatDays');
  if (!isWithin(form.maximum, 1, 20)) return reminderProblem('MAXIMUM_OUT_OF_RANGE', 'maximum');
  if (!isWithin(form.priority, 0, 1000)) return reminderProblem('PRIORITY_OUT_OF_RANGE', 'priority');
  const { channel, escalateTo, escalateAfter } = form;
  if (escalateTo === null && escalateAfter === null) return null;
  const isLater = escalateTo !== null && CHANNELS.indexOf(escalateTo) > CHANNELS.indexOf(channel);
  const isComplete = escalateAfter !== null && isWithin(escalateAfter, 1, 20);
  return isLater && isComplete ? null : reminderProblem('ESCALATION_INCOMPLETE', 'escalateTo');
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
