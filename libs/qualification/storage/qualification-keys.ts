import { statSync } from 'node:fs';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from '#platform';
import { createKeyFile, readKeyFile, type KeySet } from './key-file.js';
import { keyCheck, keyedDigest, seal, unseal } from './sealing.js';
import { QualificationDatabase, type Rows, type Statement } from './qualification-database.js';
import { QualificationKeysError } from './qualification-keys-error.js';

const KNOWN: Statement = {
  name: 'qualification-known-keys',
  text: 'SELECT id, check_value FROM qualification.key_check',
};
const REMEMBER: Statement = {
  name: 'qualification-remember-key',
  text: 'INSERT INTO qualification.key_check (id, check_value) VALUES ($1, $2) ON CONFLICT DO NOTHING',
};
const DIGEST_KEY = 0;
/** A key that was added by a rotation is used from then on within this time. */
const LOOK_AGAIN_MS = 1_000;

/** The keys, read from their file and made there at the first start; all that is sealed and digested goes through here. */
@Injectable()
export class QualificationKeys {
  private opening: Promise<void> | undefined;
  private keys!: KeySet;
  private readAt = 0;
  private changedAt = 0;

  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly database: QualificationDatabase,
  ) {}

  /** Must be awaited before anything else here; rejects with {@link QualificationKeysError}, and is tried again. */
  ready(): Promise<void> {
    this.opening ??= this.open().catch((error: unknown) => {
      this.opening = undefined;
      throw error;
    });
    return this.opening;
  }

  /** The same for a database that has something sealed; makes no keys for one that has not. Throws as {@link ready}. */
  async readyIfUsed(): Promise<void> {
    const known = await this.database.rows(KNOWN);
    if (known.length > 0) await this.ready();
  }

  seal(place: string, content: Buffer | string): Buffer {
    this.lookAgain();
    return seal(this.keys, place, content);
  }

  unseal(place: string, blob: Buffer): Buffer {
    if (!this.keys.sealing.has(blob[0]!)) this.read();
    return unseal(this.keys, place, blob);
  }

  digest(what: string, parts: readonly (string | number)[]): string {
    return keyedDigest(this.keys, what, parts);
  }

  /** The set as it is now, for loaders that seal by the million. */
  get set(): KeySet {
    return this.keys;
  }

  private async open(): Promise<void> {
    this.keys = await openKeys(this.configuration.qualificationKeys, this.database.rows);
    this.readAt = Date.now();
    this.changedAt = this.fileChangedAt();
  }

  private lookAgain(): void {
    if (Date.now() - this.readAt < LOOK_AGAIN_MS) return;
    this.readAt = Date.now();
    if (this.fileChangedAt() !== this.changedAt) this.read();
  }

  private read(): void {
    const keys = readKeyFile(this.configuration.qualificationKeys);
    if (!keys || !keys.digest.equals(this.keys.digest)) return;
    this.keys = keys;
    this.changedAt = this.fileChangedAt();
  }

  private fileChangedAt(): number {
    return statSync(this.configuration.qualificationKeys, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  }
}

/** The keys of the file, or new ones where the database has nothing sealed yet. Refuses keys that are not the database's. */
export async function openKeys(path: string, rows: Rows): Promise<KeySet> {
  const known = await rows<{ id: number; check_value: Buffer }>(KNOWN);
  const found = readKeyFile(path);
  if (!found && known.length > 0) throw new QualificationKeysError('MISSING');
  const keys = found ?? createKeyFile(path);
  const checks = new Map(
    [...keys.sealing, [DIGEST_KEY, keys.digest] as const].map(([id, key]) => [id, keyCheck(key)]),
  );
  for (const { id, check_value } of known) {
    if (!checks.get(id)?.equals(check_value)) throw new QualificationKeysError('OTHER_KEYS');
  }
  for (const [id, check] of checks) await rows(REMEMBER, [id, check]);
  return keys;
}
