import type { Cause } from '../registration/cause.js';
import type { KeptField, RowTexts } from '../registration/registration-fields.js';

/** QUARANTINED: to be corrected. CORRECTED: to be confirmed by another hand. CONFIRMED: waits for another row of the person. */
export const OPEN_STATES = ['QUARANTINED', 'CORRECTED', 'CONFIRMED'] as const;
export type OpenState = (typeof OPEN_STATES)[number];

/** A held row as its insurer sees it. The individual number is not in it, and nobody has it any more. */
export interface HeldRow {
  readonly id: number;
  readonly registrationId: number;
  /** Row of the list. */
  readonly number: number;
  readonly state: OpenState;
  /** For the next step; somebody changed the row where it is another by then. */
  readonly version: number;
  /** QUARANTINED: what is wrong. Later: what is declared right all the same. */
  readonly causes: readonly Cause[];
  /** Fields that cannot be read. */
  readonly unreadable: readonly KeptField[];
  readonly texts: RowTexts;
  /** What the correction changed, as it came in. */
  readonly before: RowTexts;
  readonly numberChanged: boolean;
  readonly correctedBy: number | null;
  readonly correctedAt: Date | null;
  /** The viewer's own hand corrected it, so another has to confirm it. */
  readonly ownHand: boolean;
}
