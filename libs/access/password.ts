import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';

/** 32 MB and about a third of a second a guess (OWASP's second choice for scrypt); raise here, old hashes keep their own. */
const COST = { N: 2 ** 15, r: 8, p: 3 } as const;
const KEY_BYTES = 32;
const FORM = /^scrypt\$(\d+)\$(\d+)\$(\d+)\$([\w-]+)\$([\w-]+)$/;

/** Shortest password that can be set. */
const SHORTEST_PASSWORD = 12;
/** Longer ones are refused before any work is done on them. */
export const LONGEST_PASSWORD = 200;

/** Whether it can be set: a length only, as rules on characters make people write passwords down. */
export function isSettablePassword({ length }: string): boolean {
  return length >= SHORTEST_PASSWORD && length <= LONGEST_PASSWORD;
}

/** `scrypt$N$r$p$salt$key`, with its parameters so that they can be raised later. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, KEY_BYTES, COST);
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/**
 * Whether the password is the hash's. Compares in constant time; a hash that is missing or not readable costs as much
 * as a real one, so that the answer's time does not tell which accounts exist.
 */
export async function passwordMatches(password: string, hash: string | null): Promise<boolean> {
  const parts = FORM.exec(hash ?? '');
  if (!parts) {
    await derive(password, Buffer.alloc(16), KEY_BYTES, COST);
    return false;
  }
  const [, n, r, p, salt, key] = parts as unknown as [string, string, string, string, string, string];
  const expected = Buffer.from(key, 'base64url');
  const cost = { N: Number(n), r: Number(r), p: Number(p) };
  const actual = await derive(password, Buffer.from(salt, 'base64url'), expected.length, cost);
  return timingSafeEqual(actual, expected);
}

function derive(password: string, salt: Buffer, bytes: number, cost: { N: number; r: number; p: number }) {
  const options: ScryptOptions = { ...cost, maxmem: 256 * cost.N * cost.r };
  return new Promise<Buffer>((resolve, reject) =>
    // NFKC: the same password typed full-width or on another keyboard stays the same password
    scrypt(password.normalize('NFKC'), salt, bytes, options, (error, key) =>
      error ? reject(error) : resolve(key),
    ),
  );
}
