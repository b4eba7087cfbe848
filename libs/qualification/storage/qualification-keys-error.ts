import { KEYS_TEXTS, type KeysProblem } from './qualification-keys.texts.js';

/**
 * The keys cannot be used. `MISSING`: the database holds sealed rows and the file is not there; `OTHER_KEYS`: it was another
 * file that sealed them. Restore the file from its backup: new keys would make every insured person unreadable.
 */
export class QualificationKeysError extends Error {
  override readonly name = 'QualificationKeysError';

  constructor(
    readonly code: KeysProblem,
    cause?: unknown,
  ) {
    super('the keys of the qualification check cannot be used', { cause });
  }

  /** For whoever starts the product at a command line. */
  get line(): string {
    const { ja, en } = KEYS_TEXTS[this.code];
    return `${ja} / ${en}`;
  }
}
