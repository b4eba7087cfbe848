/** The windows after which one looks, in days. */
export const WINDOWS = [7, 14, 30] as const;
export type WindowDays = (typeof WINDOWS)[number];

/** Of a rule or campaign and one of its groups: facilities whose window is over, and those of them that did it. */
export type CountRow = Readonly<Record<`${'of' | 'done'}${WindowDays}` | 'drawn', number>> & {
  readonly ruleId: number | null;
  readonly campaignId: number | null;
  readonly heldOut: boolean;
};

/** A facility that was drawn and whose answer is a qualification check. */
export interface CheckEntry {
  readonly ruleId: number | null;
  readonly campaignId: number | null;
  readonly heldOut: boolean;
  readonly facilityId: number;
  /** When it fell due. */
  readonly at: Date;
}

const DAY_MS = 86_400_000;

/**
 * The same counts as of the log's steps.
 * @param answers of each entry, in their order: its first check after it fell due; null: none yet
 */
export function countChecks(
  entries: readonly CheckEntry[],
  answers: readonly (Date | null)[],
  now: Date,
): CountRow[] {
  const rows = new Map<string, { -readonly [K in keyof CountRow]: CountRow[K] }>();
  for (const [index, { ruleId, campaignId, heldOut, at }] of entries.entries()) {
    const key = `${ruleId} ${campaignId} ${heldOut}`;
    const row = rows.get(key) ?? { ruleId, campaignId, heldOut, ...NOTHING };
    rows.set(key, row);
    row.drawn += 1;
    const answer = answers[index];
    for (const days of WINDOWS) {
      const ends = at.getTime() + days * DAY_MS;
      if (ends > now.getTime()) continue;
      row[`of${days}`] += 1;
      if (answer && answer.getTime() <= ends) row[`done${days}`] += 1;
    }
  }
  return [...rows.values()];
}

const NOTHING = { of7: 0, done7: 0, of14: 0, done14: 0, of30: 0, done30: 0, drawn: 0 };
