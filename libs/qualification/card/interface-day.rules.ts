import { isoFromDay, tryDayFromIso, type Day } from '#calendar';

/** `20210712`, `2021-07-12`, full-width too; null: no calendar day. */
export function readDay(text: string): Day | null {
  const match = /^(\d{4})([-/]?)(\d{2})\2(\d{2})$/.exec(text.normalize('NFKC').trim());
  return match ? (tryDayFromIso(`${match[1]}-${match[3]}-${match[4]}`) ?? null) : null;
}

/** As the interface files write days: `20210712`. */
export function interfaceDay(day: Day): string {
  return isoFromDay(day).replaceAll('-', '');
}
