import { ALWAYS, NEVER, type Day } from '#calendar';
import { heldSince, prefectureOfRegister, typeOfRegister, type History, type Span } from './fold.rules.js';
import { KIND, MILESTONES, type Kind } from './milestone.rules.js';

/** What the state row holds of a history; days since 1970, null where nothing holds. */
export interface FacilityState {
  /** 0 … 3. */
  readonly type: number;
  readonly prefecture: number;
  /** null: since the log began. */
  readonly openedOn: Day | null;
  readonly closedOn: Day | null;
  readonly vendorId: number | null;
  readonly plannedMonth: number | null;
  readonly blocker: number | null;
  /** Delivered, else shipped, else applied for. */
  readonly readers: number | null;
  readonly visitOn: Day | null;
  readonly certificateExpiresOn: Day | null;
  /** In the order of MILESTONES: the day the present unbroken hold began. A start ahead counts: it is what is said. */
  readonly milestones: readonly (Day | null)[];
}

/** A registration that was retracted as a whole: closed before any log began, so it is open on no day. */
const NEVER_OPEN: Pick<FacilityState, 'openedOn' | 'closedOn'> = { openedOn: null, closedOn: 0 };

/**
 * The state row a history adds up to. The only way a state row comes about (writing, undoing, loading, verifying),
 * so row and log cannot differ. It does not depend on today: nothing has to be rewritten at midnight.
 */
export function stateOf(history: History): FacilityState {
  const registered = history.get(KIND.REGISTERED)?.at(-1);
  return {
    type: typeOfRegister(registered?.value ?? 0),
    prefecture: prefectureOfRegister(registered?.value ?? 1),
    ...openedAndClosed(history, registered),
    vendorId: current(history, KIND.VENDOR),
    plannedMonth: current(history, KIND.PLANNED_MONTH),
    blocker: current(history, KIND.BLOCKER),
    readers:
      current(history, KIND.DELIVERED) ?? current(history, KIND.SHIPPED) ?? current(history, KIND.APPLIED),
    visitOn: current(history, KIND.SETUP_SCHEDULED),
    certificateExpiresOn: current(history, KIND.CERTIFICATE_ISSUED),
    milestones: MILESTONES.map((milestone) => since(history, KIND[milestone])),
  };
}

function openedAndClosed(
  history: History,
  last: Span | undefined,
): Pick<FacilityState, 'openedOn' | 'closedOn'> {
  if (!last) return NEVER_OPEN;
  const opened = heldSince(KIND.REGISTERED, history.get(KIND.REGISTERED)!, last.from);
  return { openedOn: opened === ALWAYS ? null : opened, closedOn: last.until === NEVER ? null : last.until };
}

function current(history: History, kind: Kind): number | null {
  const last = history.get(kind)?.at(-1);
  return last?.until === NEVER ? last.value : null;
}

function since(history: History, kind: Kind): Day | null {
  const spans = history.get(kind);
  const last = spans?.at(-1);
  return last?.until === NEVER ? heldSince(kind, spans!, last.from) : null;
}
