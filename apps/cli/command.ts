/** What a file in apps/cli/commands exports. */
export interface Command {
  readonly name: string;
  /** One sentence. */
  readonly description: string;
  /**
   * Asked before anything is started or made: lines that say why it cannot run with these arguments on a demo
   * (`demo`) or a real database; null: it can.
   */
  refuse?(args: readonly string[], demo: boolean): readonly string[] | null;
  /**
   * Runs with DATABASE_URL and DEMO set to a migrated database.
   * @returns the exit code; nothing: 0
   */
  run(args: readonly string[]): Promise<number | void>;
}
