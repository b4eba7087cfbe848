import { formatCompactDay, formatDay, formatEraYear, formatShortDay, formatWeekday } from '../i18n/format.js';
import { useView } from '../view/use-view.js';

interface DayTextProps {
  /** YYYY-MM-DD; null shows a dash. */
  day: string | null | undefined;
  /** Month and day only, for where the year stands beside it. */
  short?: boolean;
  /** 2021/7/12（R3）: for columns of days. */
  compact?: boolean;
  weekday?: boolean;
}

/** 2021年7月12日（令和3年）: the western year and beside it the era's. */
export function DayText({ day, short = false, compact = false, weekday = false }: DayTextProps) {
  const { lang } = useView();
  if (!day) return <span>—</span>;
  const dayOfWeek = weekday ? formatWeekday(day, lang) : '';
  if (short) {
    return (
      <time dateTime={day} className="whitespace-nowrap">
        {formatShortDay(day, lang)}
        {dayOfWeek && `（${dayOfWeek}）`}
      </time>
    );
  }
  if (compact) {
    return (
      <time dateTime={day} className="whitespace-nowrap">
        {formatCompactDay(day)}
      </time>
    );
  }
  const era = formatEraYear(day, lang);
  const beside =
    lang === 'ja'
      ? `（${era}${dayOfWeek && `・${dayOfWeek}`}）`
      : ` (${era}${dayOfWeek && `, ${dayOfWeek}`})`;
  return (
    <time dateTime={day} className="whitespace-nowrap">
      {formatDay(day, lang)}
      {beside}
    </time>
  );
}
