import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { KeySet } from './key-file.js';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEADER_BYTES = 1 + NONCE_BYTES + TAG_BYTES;
/** Random bytes are drawn for so many nonces at once: a draw for each costs more than the sealing. */
const NONCES_AT_ONCE = 512;

let nonces = Buffer.alloc(0);
let used = 0;

function nonce(): Buffer {
  if (used + NONCE_BYTES > nonces.length) {
    nonces = randomBytes(NONCE_BYTES * NONCES_AT_ONCE);
    used = 0;
  }
  used += NONCE_BYTES;
  return nonces.subarray(used - NONCE_BYTES, used);
}

/**
 * AES-256-GCM: key id (1 byte), nonce (12), tag (16), ciphertext. `place` says where the blob belongs (table and row): a
 * blob that was moved into another row does not open.
 */
export function seal(keys: KeySet, place: string, content: Buffer | string): Buffer {
  const once = nonce();
  const cipher = createCipheriv(ALGORITHM, keys.sealing.get(keys.current)!, once);
  cipher.setAAD(Buffer.from(place));
  const body = typeof content === 'string' ? cipher.update(content, 'utf8') : cipher.update(content);
  cipher.final();
  return Buffer.concat([Buffer.from([keys.current]), once, cipher.getAuthTag(), body]);
}

/** Throws where the key is unknown, the blob was changed or stands in another place than it was sealed for. */
export function unseal(keys: KeySet, place: string, blob: Buffer): Buffer {
  const key = keys.sealing.get(blob[0]!);
  if (!key) throw new Error('a blob is sealed with a key that is not in the file');
  const decipher = createDecipheriv(ALGORITHM, key, blob.subarray(1, 1 + NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(blob.subarray(1 + NONCE_BYTES, HEADER_BYTES));
  const content = decipher.update(blob.subarray(HEADER_BYTES));
  decipher.final();
  return content;
}

/** 128 bits of HMAC-SHA-256 as hexadecimal digits, which PostgreSQL takes as a uuid. `what` keeps kinds of digests apart. */
export function keyedDigest(keys: KeySet, what: string, parts: readonly (string | number)[]): string {
  const hmac = createHmac('sha256', keys.digest).update(what);
  for (const part of parts) hmac.update(`\0${part}`);
  return hmac.digest('hex').slice(0, 32);
}

/** Tells whether another process has the same key, without telling the key. */
export function keyCheck(key: Buffer): Buffer {
  return createHmac('sha256', key).update('shikaku qualification key check').digest();
}
