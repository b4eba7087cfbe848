import { isAnsweredByCheck } from '../result/asked-steps.js';

/** Tasks of a facility's own page as its address names them (`do`, apps/dashboard/src/pages/my/my-next.ts). */
type Task = 'contact' | 'certificate' | 'subsidy' | 'start';

const TASKS: Readonly<Record<string, Task>> = {
  APPLIED_NO_VENDOR: 'contact',
  DELIVERED_NO_VENDOR: 'contact',
  CERTIFICATE_DEADLINE: 'certificate',
  QUOTATION_ABOVE_CAP: 'subsidy',
  SUBSIDY_DEADLINE: 'subsidy',
  SETUP_DAY_PASSED: 'start',
};

/** What is asked for can be done with a signed link, without signing in: entering the operation start date. */
export function landsOnStartLink(condition: string | null): boolean {
  return condition === 'READY_NO_START';
}

/**
 * The page on which the one thing asked is done; it asks to sign in and then goes on to it. What has no task of its own
 * (applying on the portal) lands on the facility's page, which says how.
 * @param condition of the rule; null: of none
 */
export function landingPage(
  baseUrl: string,
  to: 'FACILITY' | 'VENDOR',
  code: string,
  condition: string | null,
): string {
  if (to === 'VENDOR') return `${baseUrl}/facilities/${code}`;
  // the page of the desk, where one makes a check
  if (isAnsweredByCheck(condition)) return `${baseUrl}/reception?f=${code}`;
  const task = condition === null ? undefined : TASKS[condition];
  return `${baseUrl}/my?f=${code}${task ? `&do=${task}` : ''}`;
}
