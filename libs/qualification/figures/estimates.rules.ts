/** What a visual check of the card and typing it took a patient (集中導入開始宣言, interview): 30 seconds. */
export const SECONDS_SAVED = 30;

/**
 * Of the covers that a counter learnt had ended, the share that would have been claimed from the old insurer and sent back
 * (返戻). An assumption, not a measurement: at half of them somebody might have noticed without a check.
 */
export const CLAIMED_SHARE = 0.5;

export function hoursSaved(checks: number): number {
  return Math.round((checks * SECONDS_SAVED) / 3_600);
}

/** @param ended checks at the counter (not in a batch) answered 無効 or 無効（新しい資格あり） */
export function refusedClaimsAvoided(ended: number): number {
  return Math.round(ended * CLAIMED_SHARE);
}

/** Per cent with one decimal; null without a denominator. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part * 1_000) / whole) / 10;
}

/** Facilities that operate for so long and asked nothing within these days have gone quiet, or never began. */
export const QUIET_DAYS = 7;
