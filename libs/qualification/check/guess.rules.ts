/** Checks of a facility within one window of the system clock. */
export interface GuessWindow {
  readonly checks: number;
  /** Answered 該当資格なし. */
  readonly misses: number;
}

export const WINDOW_MS = 10 * 60_000;

/** A misread digit or a card not yet registered happens; this many within ten minutes, and most of all asked, does not. */
const MOST_MISSES = 30;

/** Whether somebody seems to try numbers out. Such a facility waits until the window is over, and is reported. */
export function isGuessing({ checks, misses }: GuessWindow): boolean {
  return misses >= MOST_MISSES && misses * 2 > checks;
}

/** The window an instant of the system clock falls into, by its beginning. */
export function windowOf(nowMs: number): number {
  return nowMs - (nowMs % WINDOW_MS);
}
