/** The start script's progress display (scripts/lib/progress.mjs), as the launcher needs it. */
export interface Progress {
  step(label: string): { update(done: number, total: number): void; done(): void };
  line(text: string): void;
  end(): void;
}
