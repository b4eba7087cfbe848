import { dayFromIso, type Day } from '#calendar';

/** A publication of the demo: what it says of days up to `through` is final, also as known at that instant. */
export interface DemoPublication {
  readonly id: string;
  readonly day: Day;
  readonly at: Date;
  readonly title: string;
  /** Last day whose published figures it holds. */
  readonly through: Day;
}

const at10 = (day: string, through: string, title: string): DemoPublication => ({
  id: `publication-${day}`,
  day: dayFromIso(day),
  at: new Date(`${day}T10:00:00+09:00`),
  title,
  through: dayFromIso(through),
});

/** In order of time. Only the days of 健保連 and of the declaration are real; the others lie where press reports do. */
export const PUBLICATIONS: readonly DemoPublication[] = [
  at10('2020-10-21', '2020-10-11', '申込状況（10月11日時点）'),
  at10('2021-01-18', '2021-01-03', '申込状況（1月3日時点）'),
  at10('2021-02-15', '2021-02-07', '申込状況（2月7日時点）'),
  at10('2021-03-02', '2021-02-21', '健保連資料（2月21日時点）'),
  at10('2021-04-01', '2021-03-26', '健保連資料（3月21日時点）'),
  at10('2021-07-01', '2021-06-21', '健保連資料（6月20日時点）'),
  at10('2021-07-09', '2021-07-05', '集中導入開始宣言'),
];
