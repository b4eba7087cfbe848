import { dayFromIso, type Day } from '#calendar';
import { KIND, type Kind } from '#rollout';
import {
  ACCOUNT_ANCHORS,
  APPLIED_ANCHORS,
  OPEN_ANCHORS,
  OPERATING_ANCHORS,
  PLAN_ANCHOR,
  READER_ANCHORS,
  type ByType,
} from './anchors.js';

/** A figure the demo's log must give, as known on 2021-07-09 and as known now. */
export interface PublishedFigure {
  readonly name: string;
  readonly day: Day;
  readonly kind: Kind;
  /** Facilities, readers in all, or facilities whose planned month is PLAN_ANCHOR.target or earlier. */
  readonly counts: 'FACILITIES' | 'READERS' | 'PLANNED_BY_TARGET';
  readonly byType: ByType | null;
  readonly total: number;
}

const sum = (counts: ByType): number => counts.reduce((a, b) => a + b, 0);
const facilities = (name: string, kind: Kind, day: Day, byType: ByType): PublishedFigure => ({
  name,
  day,
  kind,
  counts: 'FACILITIES',
  byType,
  total: sum(byType),
});

/** Every dated national figure, and the invented ones between them that they rest on. */
export const PUBLISHED_FIGURES: readonly PublishedFigure[] = [
  ...OPEN_ANCHORS.map(({ day, counts }) => facilities('施設', KIND.REGISTERED, day, counts)),
  facilities('施設', KIND.REGISTERED, dayFromIso('2021-06-27'), OPEN_ANCHORS.at(-1)!.counts),
  facilities('施設', KIND.REGISTERED, dayFromIso('2021-07-11'), OPEN_ANCHORS.at(-1)!.counts),
  ...APPLIED_ANCHORS.map(({ day, counts }) => facilities('カードリーダー申込', KIND.APPLIED, day, counts)),
  ...OPERATING_ANCHORS.map(({ day, counts }) => facilities('運用開始', KIND.OPERATING, day, counts)),
  ...ACCOUNT_ANCHORS.map(({ day, count }) =>
    totalOf('ポータルアカウント', KIND.ACCOUNT_CREATED, day, 'FACILITIES', count),
  ),
  totalOf('導入予定月の回答', KIND.PLANNED_MONTH, PLAN_ANCHOR.day, 'FACILITIES', PLAN_ANCHOR.answered),
  totalOf(
    'うち2021年9月まで',
    KIND.PLANNED_MONTH,
    PLAN_ANCHOR.day,
    'PLANNED_BY_TARGET',
    PLAN_ANCHOR.byTarget,
  ),
  ...READER_ANCHORS.map(({ day, readers }) => totalOf('発送台数', KIND.SHIPPED, day, 'READERS', readers)),
];

function totalOf(
  name: string,
  kind: Kind,
  day: Day,
  counts: PublishedFigure['counts'],
  total: number,
): PublishedFigure {
  return { name, day, kind, counts, byType: null, total };
}
