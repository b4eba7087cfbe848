import { Injectable } from '@nestjs/common';

/** A third of a second each: whoever comes after so many would wait longer than a person does. */
const MOST_WAITING = 30;

/**
 * Work on passwords, one at a time in a process: a flood of it must not fill the thread pool and 32 MB each. Some wait,
 * the rest is told so, everything else goes on.
 */
@Injectable()
export class Turns {
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  /** null: too many wait already. */
  async take<T>(work: () => Promise<T>): Promise<T | null> {
    if (this.waiting >= MOST_WAITING) return null;
    this.waiting += 1;
    const mine = this.last.then(work, work);
    this.last = mine.catch(() => undefined);
    return mine.finally(() => (this.waiting -= 1));
  }
}
