import type { FacilityFilter } from '#adoption';
import type { Channel, ReminderCondition } from '../vocabulary.js';

export interface CampaignForm {
  readonly name: string;
  /** Besides the segment; null: the segment alone. */
  readonly condition: ReminderCondition | null;
  readonly segment: FacilityFilter;
  readonly templateId: number;
  readonly channel: Channel;
  /** Domain clock; null: at once when it is approved. */
  readonly sendAt: Date | null;
  /** 0 … 0.2 */
  readonly heldOutShare: number;
}
