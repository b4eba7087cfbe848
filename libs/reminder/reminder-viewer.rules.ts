import type { Viewer } from '#access';

/** The ministry: rules, campaigns, messages and results are nobody else's to see. Approving takes no more than that. */
export function seesReminders(viewer: Viewer): boolean {
  return viewer.role === 'ADMINISTRATOR' || viewer.role === 'ANALYST';
}

/** Whoever answers for what is sent: rules, templates, campaigns and settings are theirs to change. */
export function editsReminders(viewer: Viewer): boolean {
  return viewer.role === 'ADMINISTRATOR';
}
