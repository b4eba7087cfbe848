import { open, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIGURATION, logger, type Configuration } from '#platform';
import { BounceService, LONGEST_REPORT, type BounceOutcome } from './bounce.service.js';

/** In one run; the next one goes on. */
const MOST_MAILS = 500;

/** It had gone: another worker read it, or somebody removed it. */
const GONE = 'ENOENT';

/**
 * The Maildir bounces are delivered to: each mail of `new` is read, acted upon and then moved to `cur` as seen, so that a mail
 * whose reading was cut off is read again, and one that is read twice changes nothing. Nothing is ever deleted.
 */
@Injectable()
export class BounceMailbox {
  constructor(
    private readonly bounces: BounceService,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** How many mails there were of each outcome; none where no Maildir is set. */
  async readNew(): Promise<Partial<Record<BounceOutcome, number>>> {
    const directory = this.configuration.bounceMaildir;
    const counts: Partial<Record<BounceOutcome, number>> = {};
    if (directory === null) return counts;
    const entries = await readdir(join(directory, 'new'), { withFileTypes: true });
    // a link or a folder was not delivered by any mail server
    const names = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
    for (const { name } of names.slice(0, MOST_MAILS)) {
      const outcome = await this.readOne(directory, name);
      if (outcome) counts[outcome] = (counts[outcome] ?? 0) + 1;
    }
    if (Object.keys(counts).length > 0) logger.info({ counts }, 'bounces read');
    return counts;
  }

  private async readOne(directory: string, name: string): Promise<BounceOutcome | null> {
    const bytes = await head(join(directory, 'new', name));
    if (!bytes) return null;
    const outcome = await this.bounces.receiveMail(bytes);
    if (outcome === 'NOT_YET') return outcome;
    try {
      await rename(join(directory, 'new', name), join(directory, 'cur', `${name.replace(/:.*$/, '')}:2,S`));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== GONE) throw error;
    }
    return outcome;
  }
}

/** The first bytes of a file; null: it is gone. */
async function head(path: string): Promise<Buffer | null> {
  try {
    const file = await open(path);
    try {
      const buffer = Buffer.alloc(LONGEST_REPORT);
      const { bytesRead } = await file.read(buffer, 0, LONGEST_REPORT, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === GONE) return null;
    throw error;
  }
}
