import type { Day } from '#calendar';

/** How long a link works: a letter needs a week to be read, and who waits longer gets a new one. */
export const LINK_DAYS = 30;

/**
 * The address of a link. The token stands after #, which no browser sends: no log of a server or proxy ever holds it.
 * @param baseUrl without a slash at its end
 */
export function startAddress(baseUrl: string, token: string): string {
  return `${baseUrl}/start#${token}`;
}

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
