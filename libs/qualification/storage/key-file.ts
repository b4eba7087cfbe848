import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { QualificationKeysError } from './qualification-keys-error.js';

/** 32 bytes each, base64 in the file. */
export interface KeySet {
  /** What is sealed from now on is sealed with this one. */
  readonly current: number;
  readonly sealing: ReadonlyMap<number, Buffer>;
  /** Of the digests that look people up; it stays for ever, or nobody would be found. */
  readonly digest: Buffer;
}

const KEY_BYTES = 32;
/** The key id is one byte of a sealed blob; 0 names the digests' key in the table. */
const LAST_KEY = 255;

/** null: no such file. Throws {@link QualificationKeysError} on one that is none. */
export function readKeyFile(path: string): KeySet | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new QualificationKeysError('UNREADABLE', error);
  }
  try {
    const file = JSON.parse(text) as { current: number; sealing: Record<string, string>; digest: string };
    const sealing = new Map(Object.entries(file.sealing).map(([id, key]) => [Number(id), bytesOf(key)]));
    if (!sealing.has(file.current)) throw new QualificationKeysError('UNREADABLE');
    return { current: file.current, sealing, digest: bytesOf(file.digest) };
  } catch {
    // never the parser's own words: they repeat what the file holds
    throw new QualificationKeysError('UNREADABLE');
  }
}

/** New random keys in a file only its owner reads; of processes that start together one makes it, the others read it. */
export function createKeyFile(path: string): KeySet {
  const keys = {
    current: 1,
    sealing: new Map([[1, randomBytes(KEY_BYTES)]]),
    digest: randomBytes(KEY_BYTES),
  };
  const written = write(path, keys);
  try {
    linkSync(written, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(written, { force: true });
  }
  return readKeyFile(path)!;
}

/** Adds a key and makes it the current one; those before stay, because what they sealed is still there. */
export function addSealingKey(path: string): KeySet {
  const keys = readKeyFile(path);
  if (!keys) throw new QualificationKeysError('MISSING');
  const id = Math.max(...keys.sealing.keys()) + 1;
  if (id > LAST_KEY) throw new QualificationKeysError('TOO_MANY');
  renameSync(
    write(path, { ...keys, current: id, sealing: new Map([...keys.sealing, [id, randomBytes(KEY_BYTES)]]) }),
    path,
  );
  return readKeyFile(path)!;
}

function write(path: string, { current, sealing, digest }: KeySet): string {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const beside = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  const file = {
    current,
    sealing: Object.fromEntries([...sealing].map(([id, key]) => [id, key.toString('base64')])),
    digest: digest.toString('base64'),
  };
  writeFileSync(beside, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return beside;
}

function bytesOf(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== KEY_BYTES) throw new QualificationKeysError('UNREADABLE');
  return bytes;
}
