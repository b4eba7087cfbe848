/** Something that may take a while. */
export interface Step {
  update(done: number, total: number): void;
  done(): void;
}

/** The start script's progress display (scripts/lib/progress.mjs), as the launcher needs it. */
export interface Progress {
  step(label: string): Step;
  line(text: string): void;
  end(): void;
}
