import type { Viewer } from '#access';
import { KIND, SOURCES, VERB, type Kind, type Source, type Verb } from './milestone.rules.js';

type Role = Viewer['role'];

/** Who may say what. Data, so that one reads it at a glance; nobody but the ministry says anything else. */
const MAY_SAY: Readonly<Record<Role, readonly Kind[]>> = {
  ADMINISTRATOR: Object.values(KIND),
  ANALYST: [],
  VENDOR: [
    KIND.VENDOR_CONTACTED,
    KIND.ORDERED,
    KIND.DELIVERED,
    KIND.CERTIFICATE_ISSUED,
    KIND.SETUP_SCHEDULED,
    KIND.READY,
    KIND.BLOCKER,
    KIND.CAPACITY,
  ],
  // SHIPPED: who holds the reader in hand knows that it was shipped, whatever the maker's list says.
  FACILITY: [
    KIND.VENDOR_CONTACTED,
    KIND.ORDERED,
    KIND.SHIPPED,
    KIND.DELIVERED,
    KIND.USE_APPLIED,
    KIND.CERTIFICATE_ISSUED,
    KIND.READY,
    KIND.OPERATING,
    KIND.VENDOR,
    KIND.PLANNED_MONTH,
    KIND.BLOCKER,
    KIND.SELF_SETUP,
    KIND.QUOTATION,
    KIND.SUBSIDY_CLAIM,
    KIND.CONNECTION_TESTED,
  ],
  // A signed link has one purpose: the start date, with what its form asks about.
  LINK: [KIND.SHIPPED, KIND.DELIVERED, KIND.READY, KIND.OPERATING],
  // What callers report: what is in the way, whom they contacted, a wrong number or address.
  CALL_CENTRE: [KIND.REGISTERED, KIND.VENDOR_CONTACTED, KIND.VENDOR, KIND.PLANNED_MONTH, KIND.BLOCKER],
  INSURER: [],
  PUBLIC: [],
};

export function maySay(viewer: Viewer, kind: Kind): boolean {
  return MAY_SAY[viewer.role].includes(kind);
}

/** What one may say one may end; a facility also cancels its application, which is made on the portal. */
export function mayEnd(viewer: Viewer, kind: Kind): boolean {
  return maySay(viewer, kind) || (viewer.role === 'FACILITY' && kind === KIND.APPLIED);
}

/** Telephone, mail and postal address of the register's entry, nothing else of it. */
export function mayCorrectContact(viewer: Viewer): boolean {
  return maySay(viewer, KIND.REGISTERED) || viewer.role === 'FACILITY';
}

/** A person takes back what came from its own side; the ministry takes back anything. */
export function mayRetract(viewer: Viewer, event: { kind: Kind; verb: Verb; source: number }): boolean {
  if (viewer.role === 'ADMINISTRATOR') return true;
  const may = event.verb === VERB.END ? mayEnd : maySay;
  return may(viewer, event.kind) && event.source === SOURCES[sourceOf(viewer)];
}

/** Where a statement comes from; only the ministry says it for somebody else (portal, call centre, import). */
export function sourceOf(viewer: Viewer, stated?: Source | null): Source {
  if (viewer.role === 'VENDOR') return 'VENDOR';
  if (viewer.role === 'FACILITY' || viewer.role === 'LINK') return 'FACILITY';
  if (viewer.role === 'CALL_CENTRE') return 'CALL_CENTRE';
  return stated ?? 'MINISTRY';
}
