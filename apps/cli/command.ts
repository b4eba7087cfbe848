/** What a file in apps/cli/commands exports. */
export interface Command {
  readonly name: string;
  /** One sentence. */
  readonly description: string;
  /**
   * Runs with DATABASE_URL and DEMO set to a migrated database.
   * @returns the exit code; nothing: 0
   */
  run(args: readonly string[]): Promise<number | void>;
}
