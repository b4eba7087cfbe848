import type { Patch } from '../../view/use-view.js';
import { WINDOWS } from './result-window.js';

/** Which facilities of the results. */
export interface ResultRows {
  ruleId: number | null;
  campaignId: number | null;
  heldOut: boolean;
  /** null: all that were drawn. */
  days: number | null;
  doneOnly: boolean;
}

export function addressOfRows({ ruleId, campaignId, heldOut, days, doneOnly }: ResultRows): Patch {
  return {
    rule: ruleId ? String(ruleId) : null,
    campaign: campaignId ? String(campaignId) : null,
    group: heldOut ? 'heldOut' : null,
    within: days === null ? null : String(days),
    done: doneOnly ? '1' : null,
  };
}

/** What {@link addressOfRows} wrote; of what it did not write, nothing is taken. */
export function resultRowsOf(params: URLSearchParams): ResultRows {
  const id = (name: string): number | null => {
    const text = params.get(name);
    return text && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
  };
  return {
    ruleId: id('rule'),
    campaignId: id('rule') === null ? id('campaign') : null,
    heldOut: params.get('group') === 'heldOut',
    days: WINDOWS.find((each) => String(each) === params.get('within')) ?? null,
    doneOnly: params.get('done') === '1',
  };
}
