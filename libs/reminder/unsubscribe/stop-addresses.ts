import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIGURATION, type Configuration } from '#platform';
import { readStopToken, subjectOf, type Stop } from './stop-token.rules.js';

/** 128 bits: nobody finds one by trying. */
const SIGNATURE_LENGTH = 22;

/**
 * Addresses that stop a topic, signed with a key of this database, so that an address of a mail years old still works and
 * nothing has to be kept for each. Whoever reads the key can write the table of stops as well.
 */
@Injectable()
export class StopAddresses {
  private key: Promise<Buffer> | null = null;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  async of(stop: Stop): Promise<string> {
    const subject = subjectOf(stop);
    return `${this.configuration.baseUrl}/stop/${subject}.${await this.signature(subject)}`;
  }

  /** null: nobody was ever given this token. */
  async read(token: string): Promise<Stop | null> {
    const read = readStopToken(token);
    if (!read) return null;
    const expected = Buffer.from(await this.signature(subjectOf(read.stop)));
    return timingSafeEqual(expected, Buffer.from(read.signature)) ? read.stop : null;
  }

  private async signature(subject: string): Promise<string> {
    const mac = createHmac('sha256', await this.readKey()).update(subject);
    return mac.digest('base64url').slice(0, SIGNATURE_LENGTH);
  }

  private readKey(): Promise<Buffer> {
    this.key ??= this.dataSource.query<{ key: Buffer }[]>('SELECT key FROM reminder_stop_key').then(
      ([row]) => row!.key,
      (error: unknown) => {
        this.key = null;
        throw error;
      },
    );
    return this.key;
  }
}
