/**
 * HARD: nobody gets mail at this address. SOFT: it came back this once (mailbox full, server away, refused as spam): the
 * address may be good. COMPLAINT: its owner called it spam.
 */
export const BOUNCE_KINDS = ['HARD', 'SOFT', 'COMPLAINT'] as const;
export type BounceKind = (typeof BOUNCE_KINDS)[number];

/** So many SOFT ones in so many days say the same as a HARD one. */
export const SOFT_LIMIT = 3;
export const SOFT_DAYS = 30;

/**
 * Enhanced status codes (RFC 3463 and its registry) that are about the address itself. 5.1.7 to 5.1.9 are about the sender's
 * address; 5.4.1 is what Exchange says of a recipient its directory does not know, 5.4.310 of a domain that does not exist.
 */
const ABOUT_ADDRESS = /^5\.(1\.([0-6]|10)|2\.1|4\.(1|4|310))$/;

/**
 * What a failed delivery says of the address. Some servers report 5.0.0, "undefined", and say in their reply what it was: 550,
 * 551 and 553 are about the mailbox (RFC 5321).
 * @param status `5.1.1`
 * @param diagnostic `smtp; 550 5.1.1 …`
 */
export function kindOfFailure(status: string, diagnostic: string): 'HARD' | 'SOFT' {
  const code = /^[245]\.\d{1,3}\.\d{1,3}$/.test(status) ? status : '';
  if (ABOUT_ADDRESS.test(code)) return 'HARD';
  if (code !== '' && code !== '5.0.0') return 'SOFT';
  const said = /\b([245]\.\d{1,3}\.\d{1,3})\b/.exec(diagnostic)?.[1];
  if (said && said !== '5.0.0') return ABOUT_ADDRESS.test(said) ? 'HARD' : 'SOFT';
  return /\b55[013]\b/.test(diagnostic) ? 'HARD' : 'SOFT';
}
