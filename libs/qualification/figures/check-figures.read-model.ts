import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { isoFromDay, type Day } from '#calendar';
import { Clock } from '#platform';
import { VALIDITY } from '../coverage/answer.rules.js';
import { CheckHistoryReadModel } from '../check/check-history.read-model.js';
import { ROUTE } from '../check/check-log.repository.js';
import { QualificationDatabase, type Statement } from '../storage/qualification-database.js';
import { hoursSaved, refusedClaimsAvoided, shareOf } from './estimates.rules.js';
import { isChecking, isQuiet, OperatingFacilities, type OperatingFacility } from './operating-facilities.js';

export interface DayOfChecks {
  readonly day: Day;
  readonly card: number;
  readonly batch: number;
  readonly reader: number;
}

/** Facilities of a type or prefecture that operate, and what they asked. */
export interface CheckingGroup {
  /** Type 0 … 3, or prefecture 1 … 47. */
  readonly key: number;
  readonly operating: number;
  /** With a check within the last seven days. */
  readonly checking: number;
  /** Of those operating, per cent; null: none operates. */
  readonly rate: number | null;
  readonly checks: number;
}

export interface InsurerShare {
  readonly number: string;
  /** null: a number no insurer here has. */
  readonly name: string | null;
  readonly asked: number;
  readonly notFound: number;
  readonly rate: number;
}

export interface CheckFigures {
  readonly from: Day;
  readonly to: Day;
  readonly operating: number;
  readonly checking: number;
  readonly checkingRate: number | null;
  /** Operating for a week or longer without a check within the last; of them `never` made none at all. */
  readonly quiet: number;
  readonly never: number;
  readonly checks: number;
  readonly hoursSaved: number;
  readonly refusedClaimsAvoided: number;
  /** 無効 and 無効（新しい資格あり） at the counter, which the estimate begins with. */
  readonly endedAtCounter: number;
  readonly days: readonly DayOfChecks[];
  /** By outcome, 1 … 5. */
  readonly outcomes: readonly number[];
  readonly byType: readonly CheckingGroup[];
  readonly byPrefecture: readonly CheckingGroup[];
  /** Highest share of 該当資格なし first, of those asked for often enough to tell. */
  readonly insurers: readonly InsurerShare[];
}

interface DayRow {
  day: Day;
  route: number;
  outcome: number;
  checks: number;
}

/** Below this many checks one misread digit would lead the list. */
const FEWEST_ASKED = 50;
const MOST_INSURERS = 30;
const LONGEST_DAYS = 92;

const BETWEEN = 'WHERE day BETWEEN $1::date AND $2::date';
const DAYS: Statement = {
  name: 'qualification-checks-by-day',
  text: `SELECT day - date '1970-01-01' AS day, route, outcome, sum(checks)::int AS checks
    FROM qualification.check_day ${BETWEEN} GROUP BY 1, 2, 3 ORDER BY 1`,
};
const BY_FACILITY: Statement = {
  name: 'qualification-checks-by-facility',
  text: `SELECT facility_id AS id, sum(checks)::int AS checks FROM qualification.check_day ${BETWEEN} GROUP BY 1`,
};
const INSURERS: Statement = {
  name: 'qualification-checks-by-insurer',
  text: `SELECT d.insurer_number AS number, i.name, sum(d.asked)::int AS asked, sum(d.not_found)::int AS "notFound"
    FROM qualification.insurer_day d LEFT JOIN qualification.insurer i ON i.number = d.insurer_number
    ${BETWEEN} GROUP BY 1, 2 HAVING sum(d.asked) >= ${FEWEST_ASKED}
    ORDER BY sum(d.not_found)::float / sum(d.asked) DESC, 1 LIMIT ${MOST_INSURERS}`,
};

/** Operating and checking: counts of checks, none of them about anybody. For the ministry. */
@Injectable()
export class CheckFiguresReadModel {
  constructor(
    private readonly database: QualificationDatabase,
    private readonly facilities: OperatingFacilities,
    private readonly history: CheckHistoryReadModel,
    private readonly clock: Clock,
  ) {}

  /** The last `days` days up to today. null: not the viewer's to see. */
  async figures(viewer: Viewer, days: number): Promise<CheckFigures | null> {
    if (!isMinistry(viewer)) return null;
    const to = this.clock.today();
    const from = to - Math.min(Math.max(days, 1), LONGEST_DAYS) + 1;
    const span = [isoFromDay(from), isoFromDay(to)];
    const [operating, rows, sums, insurers] = await Promise.all([
      this.facilities.on(to),
      this.database.rows<DayRow>(DAYS, span),
      this.database.rows<{ id: number; checks: number }>(BY_FACILITY, span),
      this.database.rows<Omit<InsurerShare, 'rate'>>(INSURERS, span),
    ]);
    const checking = operating.filter((facility) => isChecking(facility, to)).length;
    const quiet = operating.filter((facility) => isQuiet(facility, to));
    const total = sum(rows, () => true);
    const ended = sum(
      rows,
      ({ route, outcome }) =>
        route !== ROUTE.BATCH && (outcome === VALIDITY.INVALID || outcome === VALIDITY.INVALID_WITH_NEW),
    );
    const asked = new Map(sums.map(({ id, checks }) => [id, checks]));
    return {
      from,
      to,
      operating: operating.length,
      checking,
      checkingRate: shareOf(checking, operating.length),
      quiet: quiet.length,
      never: quiet.filter(({ lastCheck }) => lastCheck === null).length,
      checks: total,
      hoursSaved: hoursSaved(total),
      refusedClaimsAvoided: refusedClaimsAvoided(ended),
      endedAtCounter: ended,
      days: daysOf(rows, from, to),
      outcomes: [1, 2, 3, 4, 5].map((wanted) => sum(rows, ({ outcome }) => outcome === wanted)),
      byType: groups(operating, asked, to, [0, 1, 2, 3], ({ type }) => type),
      byPrefecture: groups(operating, asked, to, PREFECTURE_NUMBERS, ({ prefecture }) => prefecture),
      insurers: insurers.map((row) => ({ ...row, rate: shareOf(row.notFound, row.asked)! })),
    };
  }

  /**
   * Ids of facilities that operate for a week or longer and asked nothing within the last (`QUIET_DAYS`); for the
   * ministry's list and for reminders. null: not the viewer's to see.
   */
  async quietFacilities(viewer: Viewer): Promise<number[] | null> {
    if (!isMinistry(viewer)) return null;
    const today = this.clock.today();
    return (await this.facilities.on(today))
      .filter((facility) => isQuiet(facility, today))
      .map(({ id }) => id);
  }

  /** Day of the last check in operation by facility; without those that never made any, and for others than the ministry empty. */
  async lastChecks(viewer: Viewer, facilityIds: readonly number[]): Promise<Map<number, Day>> {
    return isMinistry(viewer) ? this.history.lastDays(facilityIds) : new Map();
  }
}

const PREFECTURE_NUMBERS = Array.from({ length: 47 }, (_, index) => index + 1);

function isMinistry({ role }: Viewer): boolean {
  return role === 'ADMINISTRATOR' || role === 'ANALYST';
}

function sum(rows: readonly DayRow[], wanted: (row: DayRow) => boolean): number {
  return rows.reduce((total, row) => total + (wanted(row) ? row.checks : 0), 0);
}

function daysOf(rows: readonly DayRow[], from: Day, to: Day): DayOfChecks[] {
  const empty = { card: 0, batch: 0, reader: 0 };
  const days = Array.from({ length: to - from + 1 }, (_, index) => ({ day: from + index, ...empty }));
  for (const { day, route, checks } of rows) {
    const at = days[day - from]!;
    if (route === ROUTE.CARD) at.card += checks;
    else if (route === ROUTE.BATCH) at.batch += checks;
    else at.reader += checks;
  }
  return days;
}

function groups(
  operating: readonly OperatingFacility[],
  asked: ReadonlyMap<number, number>,
  today: Day,
  keys: readonly number[],
  keyOf: (facility: OperatingFacility) => number,
): CheckingGroup[] {
  const found = new Map(keys.map((key) => [key, { key, operating: 0, checking: 0, checks: 0 }]));
  for (const facility of operating) {
    const group = found.get(keyOf(facility))!;
    group.operating += 1;
    group.checks += asked.get(facility.id) ?? 0;
    if (isChecking(facility, today)) group.checking += 1;
  }
  return keys.map((key) => {
    const group = found.get(key)!;
    return { ...group, rate: shareOf(group.checking, group.operating) };
  });
}
