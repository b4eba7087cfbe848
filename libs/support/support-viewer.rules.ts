import { scopeOf, type Viewer } from '#access';

/** Call centre and ministry: they see and answer every enquiry. */
export function isStaff(viewer: Viewer): boolean {
  return scopeOf(viewer).kind === 'ALL';
}

/** Assignments and notes are the ministry's own; nobody else ever sees one. */
export function isMinistry(viewer: Viewer): boolean {
  return viewer.role === 'ADMINISTRATOR' || viewer.role === 'ANALYST';
}

export function accountOf(viewer: Viewer): number | null {
  return 'accountId' in viewer ? viewer.accountId : null;
}
