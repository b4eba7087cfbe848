import { isBusinessDay, isoFromDay, weekday, type Day } from '#calendar';

/** Half a day: a technician makes one visit in it. */
export const SLOTS = ['AM', 'PM'] as const;
export type Slot = (typeof SLOTS)[number];

/** What speaks against a visit on a day; recorded all the same, the vendor decides. */
export const VISIT_WARNINGS = {
  DOUBLE_BOOKED: {
    ja: '同じ担当者の同じ時間帯に別の訪問があります',
    en: 'The technician has another visit then',
  },
  VENDOR_CLOSED: { ja: '自社の休業日です', en: 'Your own holiday' },
  NOT_A_BUSINESS_DAY: { ja: '土日・祝日です', en: 'A weekend or public holiday' },
  OBON: { ja: 'お盆です。休診の施設が多い時期です', en: 'Obon: many facilities are closed' },
  FACILITY_CLOSED_DAY: { ja: '施設の休診日です', en: 'The facility is closed on this weekday' },
  CLAIM_PERIOD: {
    ja: 'レセプト請求期間（1～10日）です。施設が忙しい時期です',
    en: 'Claim period (1st to 10th): the facility is busy',
  },
  OUT_OF_AREA: { ja: '担当者の担当地域の外です', en: "Outside the technician's area" },
} as const;
export type VisitWarning = keyof typeof VISIT_WARNINGS;

/** Usual days of Obon, 8/13–8/16. */
export function isObon(day: Day): boolean {
  const monthDay = isoFromDay(day).slice(5);
  return monthDay >= '08-13' && monthDay <= '08-16';
}

/** 1st to 10th of each month: claims (レセプト) go out (docs/glossary.md). */
export function isClaimPeriod(day: Day): boolean {
  return Number(isoFromDay(day).slice(8)) <= 10;
}

export interface PlannedVisit {
  readonly day: Day;
  readonly slot: Slot | null;
  readonly technicianId: number | null;
  /** Bit i: closed on weekday i, 0 Sunday. */
  readonly closedWeekdays: number;
  /** "01" … "47". */
  readonly prefecture: string;
  readonly municipality: string;
}

export interface Area {
  readonly prefectures: readonly string[];
  readonly municipalities: readonly string[];
}

/** An empty area restricts nothing. */
export function coversArea(
  area: Area,
  { prefecture, municipality }: Pick<PlannedVisit, 'prefecture' | 'municipality'>,
): boolean {
  const { prefectures, municipalities } = area;
  const inPrefecture = prefectures.length === 0 || prefectures.includes(prefecture);
  const inMunicipality =
    municipalities.length === 0 || municipalities.some((name) => municipality.includes(name));
  return inPrefecture && inMunicipality;
}

/**
 * What speaks against a visit.
 * @param area of its technician; null: nobody goes yet
 * @param others visits of the same technician in the same half-day
 */
export function visitWarnings(
  visit: PlannedVisit,
  area: Area | null,
  others: number,
  isClosed: boolean,
): VisitWarning[] {
  const warnings: VisitWarning[] = [];
  if (others > 0) warnings.push('DOUBLE_BOOKED');
  if (isClosed) warnings.push('VENDOR_CLOSED');
  if (!isBusinessDay(visit.day)) warnings.push('NOT_A_BUSINESS_DAY');
  if (isObon(visit.day)) warnings.push('OBON');
  if ((visit.closedWeekdays >> weekday(visit.day)) & 1) warnings.push('FACILITY_CLOSED_DAY');
  if (isClaimPeriod(visit.day)) warnings.push('CLAIM_PERIOD');
  if (area && !coversArea(area, visit)) warnings.push('OUT_OF_AREA');
  return warnings;
}
