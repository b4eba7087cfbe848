import type {
  CreateReminderCampaignInput,
  ReminderChannel,
  ReminderCondition,
} from '../../generated/pages/graphql.js';
import type { ListFilter } from '../facilities/filter-address.js';

/** A campaign as it is typed. */
export interface CampaignDraft {
  name: string;
  condition: ReminderCondition | '';
  segment: ListFilter;
  templateId: string;
  channel: ReminderChannel;
  /** `2021-07-21T18:30`, Japan time; empty: once approved. */
  sendAt: string;
  heldOut: string;
}

export const NEW_CAMPAIGN: CampaignDraft = {
  name: '',
  condition: '',
  segment: {},
  templateId: '',
  channel: 'MAIL',
  sendAt: '',
  heldOut: '0',
};

/** The input, or the field that cannot be sent as it is. */
export function inputOfCampaign(
  { heldOut, templateId, condition, sendAt, ...rest }: CampaignDraft,
  requestKey: string,
): { input: CreateReminderCampaignInput } | { field: string } {
  if (templateId === '') return { field: 'templateId' };
  if (!/^\d{1,3}(\.\d)?$/.test(heldOut)) return { field: 'heldOutShare' };
  return {
    input: {
      ...rest,
      condition: condition || null,
      templateId: Number(templateId),
      // Japan has no summer time; the reader may sit anywhere
      sendAt: sendAt ? new Date(`${sendAt}:00+09:00`).toISOString() : null,
      heldOutShare: Number(heldOut) / 100,
      requestKey,
    },
  };
}
