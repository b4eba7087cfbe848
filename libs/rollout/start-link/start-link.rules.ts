import type { Day } from '#calendar';

/** How long a link works: a letter needs a week to be read, and who waits longer gets a new one. */
export const LINK_DAYS = 30;

/** OPEN: enters the start date once. USED: shows what was entered. The others show nothing of the facility. */
export type LinkState = 'OPEN' | 'USED' | 'EXPIRED' | 'REVOKED';

export interface LinkFacts {
  /** The last day on which it works. */
  readonly expiresOn: Day;
  readonly usedAt: Date | null;
  readonly revokedAt: Date | null;
}

export function linkState({ expiresOn, usedAt, revokedAt }: LinkFacts, today: Day): LinkState {
  if (revokedAt) return 'REVOKED';
  if (today > expiresOn) return 'EXPIRED';
  return usedAt ? 'USED' : 'OPEN';
}
