import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits for a cookie or a link. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the tables keep of a token. */
export function tokenDigest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Tells a personal access token from everything else, also for those who search repositories for leaked ones. */
const ACCESS_TOKEN_PREFIX = 'shk_';

/** A personal access token: 256 random bits behind `shk_`. */
export function newAccessToken(): string {
  return ACCESS_TOKEN_PREFIX + newToken();
}

export function isAccessToken(text: string): boolean {
  return /^shk_[\w-]{43}$/.test(text);
}
