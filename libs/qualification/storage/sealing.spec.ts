import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addSealingKey, createKeyFile, readKeyFile } from './key-file.js';
import { keyedDigest, seal, unseal } from './sealing.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shikaku-keys-'));
  path = join(folder, 'keys', 'qualification.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the key file', () => {
  it('is made once, for its owner alone, and read again as it was made', () => {
    expect(readKeyFile(path)).toBeNull();
    const made = createKeyFile(path);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(createKeyFile(path)).toEqual(made);
    expect(readKeyFile(path)).toEqual(made);
  });

  it('that is spoilt says so and none of its content', () => {
    writeFileSync(join(folder, 'bad.json'), '{"current":1,"sealing":{"1":"c2VjcmV0"},"digest":"c2VjcmV0"');
    expect(() => readKeyFile(join(folder, 'bad.json'))).toThrow(
      expect.objectContaining({ code: 'UNREADABLE', cause: undefined }),
    );
  });

  it('gets a new key beside the old ones, and the digests keep theirs', () => {
    const before = createKeyFile(path);
    const after = addSealingKey(path);
    expect(after.current).toBe(2);
    expect(after.sealing.get(1)).toEqual(before.sealing.get(1));
    expect(after.sealing.get(2)).not.toEqual(before.sealing.get(1));
    expect(after.digest).toEqual(before.digest);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path, 'utf8')).toContain('"current": 2');
  });
});

describe('what is sealed', () => {
  it('opens again in its place, also with the keys of later', () => {
    const blob = seal(createKeyFile(path), 'person/1', '診療　太郎');
    expect(blob.includes(Buffer.from('診療'))).toBe(false);
    expect(unseal(addSealingKey(path), 'person/1', blob).toString()).toBe('診療　太郎');
  });

  it('does not open elsewhere, changed, or with other keys', () => {
    const keys = createKeyFile(path);
    const blob = seal(keys, 'person/1', 'secret');
    expect(() => unseal(keys, 'person/2', blob)).toThrow();
    const changed = Buffer.from(blob);
    changed[changed.length - 1]! ^= 1;
    expect(() => unseal(keys, 'person/1', changed)).toThrow();
    expect(() => unseal(createKeyFile(join(folder, 'other.json')), 'person/1', blob)).toThrow();
  });

  it('is never sealed twice the same', () => {
    const keys = createKeyFile(path);
    const blobs = Array.from({ length: 1_100 }, () => seal(keys, 'p', 'x').toString('hex'));
    expect(new Set(blobs).size).toBe(1_100);
  });
});

describe('a digest', () => {
  it('is the same for the same, another for anything else or another key, and 128 bits long', () => {
    const keys = createKeyFile(path);
    const digest = keyedDigest(keys, 'card', ['06130488', '12', '34', 5]);
    expect(digest).toMatch(/^[0-9a-f]{32}$/);
    expect(keyedDigest(keys, 'card', ['06130488', '12', '34', 5])).toBe(digest);
    for (const other of [
      keyedDigest(keys, 'card', ['06130488', '123', '4', 5]),
      keyedDigest(keys, 'individual', ['06130488', '12', '34', 5]),
      keyedDigest(createKeyFile(join(folder, 'other.json')), 'card', ['06130488', '12', '34', 5]),
    ])
      expect(other).not.toBe(digest);
  });
});
