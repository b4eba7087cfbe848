import type { Viewer } from '#access';
import { KIND, SOURCES, type Kind, type Source } from './milestone.rules.js';

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
  FACILITY: [
    KIND.VENDOR_CONTACTED,
    KIND.ORDERED,
    KIND.DELIVERED,
    KIND.USE_APPLIED,
    KIND.CERTIFICATE_ISSUED,
    KIND.READY,
    KIND.OPERATING,
    KIND.VENDOR,
    KIND.PLANNED_MONTH,
    KIND.BLOCKER,
  ],
  // What callers report: what is in the way, whom they contacted, a wrong number or address.
  CALL_CENTRE: [KIND.REGISTERED, KIND.VENDOR_CONTACTED, KIND.VENDOR, KIND.PLANNED_MONTH, KIND.BLOCKER],
  INSURER: [],
  PUBLIC: [],
};

export function maySay(viewer: Viewer, kind: Kind): boolean {
  return MAY_SAY[viewer.role].includes(kind);
}

/** A person takes back what came from its own side; the ministry takes back anything. */
export function mayRetract(viewer: Viewer, event: { kind: Kind; source: number }): boolean {
  if (viewer.role === 'ADMINISTRATOR') return true;
  return maySay(viewer, event.kind) && event.source === SOURCES[sourceOf(viewer)];
}

/** Where a statement comes from; only the ministry says it for somebody else (portal, call centre, import). */
export function sourceOf(viewer: Viewer, stated?: Source | null): Source {
  if (viewer.role === 'VENDOR') return 'VENDOR';
  if (viewer.role === 'FACILITY') return 'FACILITY';
  if (viewer.role === 'CALL_CENTRE') return 'CALL_CENTRE';
  return stated ?? 'MINISTRY';
}
