/** Why the embedded PostgreSQL could not be had; `reason` chooses the line the start script prints. */
export class EmbeddedDatabaseError extends Error {
  override readonly name = 'EmbeddedDatabaseError';

  constructor(
    readonly reason: 'DISK_FULL' | 'NOT_STARTED',
    /** Last lines of what PostgreSQL said. */
    readonly said: string,
  ) {
    super('embedded PostgreSQL is not available');
  }

  static fromOutput(step: string, said: string): EmbeddedDatabaseError {
    const reason = /No space left on device|Disk quota exceeded/.test(said) ? 'DISK_FULL' : 'NOT_STARTED';
    return new EmbeddedDatabaseError(reason, `${step}: ${said.trim().split('\n').slice(-5).join('\n')}`);
  }
}
