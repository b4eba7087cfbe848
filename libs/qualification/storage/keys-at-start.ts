import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { logger } from '#platform';
import { QualificationKeys } from './qualification-keys.js';
import { QualificationKeysError } from './qualification-keys-error.js';

/**
 * Says at the start of a process, and not only when the first card is asked for, that a database was restored without its
 * keys. Everything else works without them, so nothing is stopped.
 */
@Injectable()
export class KeysAtStart implements OnApplicationBootstrap {
  constructor(private readonly keys: QualificationKeys) {}

  async onApplicationBootstrap(): Promise<void> {
    try {
      await this.keys.readyIfUsed();
    } catch (error) {
      if (!(error instanceof QualificationKeysError)) return;
      logger.error({ code: error.code }, error.line);
    }
  }
}
