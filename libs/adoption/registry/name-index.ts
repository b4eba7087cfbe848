/** Rows that changed their name since the text was built; more, and each search would feel them. */
const REBUILD_AFTER = 2_000;
const SEPARATOR = '\n';

/**
 * Finds any part of a name, one character too: all names as one long text in which the engine's own search runs at
 * memory speed, and a small overlay of names that are newer than the text.
 */
export class NameIndex {
  private text = '';
  /** Where each row's name begins; one more at the end. */
  private starts = new Int32Array(1);
  private readonly newer = new Map<number, string>();
  private rows = 0;
  private unread: (() => readonly string[]) | null = null;

  /**
   * Names of a whole register at once; those put before or after are newer.
   * @param read called once, when something is first looked for: one name for each of the rows
   */
  load(rows: number, read: () => readonly string[]): void {
    this.rows = Math.max(this.rows, rows);
    this.unread = read;
  }

  put(row: number, name: string): void {
    this.rows = Math.max(this.rows, row + 1);
    if (this.nameOf(row) !== name) this.newer.set(row, name);
  }

  /** Calls `found` once for each row whose name holds `part`; neither is normalised here. */
  find(part: string, found: (row: number) => void): void {
    if (this.unread !== null || this.newer.size > REBUILD_AFTER) this.rebuild();
    for (const [row, name] of this.newer) if (name.includes(part)) found(row);
    let row = 0;
    for (let at = this.text.indexOf(part); at >= 0; at = this.text.indexOf(part, this.starts[row + 1]!)) {
      row = this.rowAt(at, row);
      if (!this.newer.has(row)) found(row);
    }
  }

  /** Takes the overlay into the text. */
  rebuild(): void {
    const loaded = this.unread?.() ?? [];
    this.unread = null;
    const names = Array.from({ length: this.rows }, (_, row) => this.nameOf(row) ?? loaded[row] ?? '');
    const starts = new Int32Array(this.rows + 1);
    names.forEach((name, row) => (starts[row + 1] = starts[row]! + name.length + SEPARATOR.length));
    this.text = names.join(SEPARATOR) + SEPARATOR;
    this.starts = starts;
    this.newer.clear();
  }

  /** Whether a row's name is the part, begins with it, or at most holds it. */
  placeOf(row: number, part: string): 'WHOLE' | 'START' | 'WITHIN' {
    const newer = this.newer.get(row);
    const start = this.starts[row]!;
    if (newer === undefined ? !this.text.startsWith(part, start) : !newer.startsWith(part)) return 'WITHIN';
    const length = newer === undefined ? this.starts[row + 1]! - SEPARATOR.length - start : newer.length;
    return length === part.length ? 'WHOLE' : 'START';
  }

  private nameOf(row: number): string | undefined {
    const newer = this.newer.get(row);
    if (newer !== undefined || row + 1 >= this.starts.length) return newer;
    return this.text.slice(this.starts[row]!, this.starts[row + 1]! - SEPARATOR.length);
  }

  /** The row in whose name position `at` lies; not before row `from`. In ever longer steps: most often it is near. */
  private rowAt(at: number, from: number): number {
    const { starts } = this;
    let low = from;
    let step = 1;
    while (low + step < starts.length && starts[low + step]! <= at) {
      low += step;
      step *= 2;
    }
    let high = Math.min(low + step, starts.length - 1);
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle;
    }
    return low;
  }
}
