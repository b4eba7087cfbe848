import type { Viewer } from '#access';
import type { Decision, FacilityCase, Moment } from './facility-case.rules.js';
import type { Kind } from './milestone.rules.js';
import type { RegisterEntry } from './register-entry.rules.js';
import type { FacilityChange } from './rollout.inputs.js';
import type { InputField } from './rollout-result.js';

/** One row of what somebody hands in, with the rule that decides on it. */
export interface RolloutForm extends FacilityChange {
  /** What it says; all of it has to be the viewer's to say. */
  readonly says: readonly Kind[];
  /** Where saying is not the right question: who may say it instead of all who may say {@link says}. */
  readonly mayBeSaidBy?: (viewer: Viewer) => boolean;
  /** Where a refusal for want of permission points. */
  readonly field: InputField;
  /** Vendors it names, each has to exist, and the field that names them. */
  readonly vendors?: { readonly field: InputField; readonly ids: readonly number[] };
  /** The rule looks at the register's entry, which is not read otherwise. */
  readonly needsEntry?: boolean;
  decide(facility: FacilityCase, moment: Moment, entry: RegisterEntry | undefined): Decision;
}
