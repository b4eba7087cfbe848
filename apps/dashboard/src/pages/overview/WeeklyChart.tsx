import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { formatCount, formatDay, formatRate } from '../../i18n/format.js';
import type { Language } from '../../i18n/language.js';
import { words } from '../../i18n/words.js';
import {
  FACILITY_TYPES,
  markerPath,
  TYPE_COLOUR,
  TYPE_SHAPE,
  type FacilityType,
} from '../../view/facility-type.js';
import type { WeekRow } from './week-rows.js';

interface WeeklyChartProps {
  rows: WeekRow[];
  show: 'rate' | 'count';
  lang: Language;
}

/** Lines from zero; markers every fourth week, and hollow after a dashed line where the week is not over. */
export function WeeklyChart({ rows, show, lang }: WeeklyChartProps) {
  const format = show === 'rate' ? formatRate : formatCount;
  const word = words[lang];
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart
        data={rows.map(withTails(rows))}
        margin={{ top: 8, right: 16, bottom: 4, left: 4 }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke="#e6e6e6" />
        <XAxis
          dataKey="day"
          ticks={monthStarts(rows)}
          tickFormatter={(day: string) => monthText(day, rows, lang)}
          minTickGap={8}
          stroke="#666666"
          tick={{ fontSize: 13, fill: '#4d4d4d' }}
        />
        <YAxis
          domain={[0, 'auto']}
          width={show === 'rate' ? 56 : 64}
          tickFormatter={(value: number) => (show === 'rate' ? `${value}%` : formatCount(value))}
          stroke="#666666"
          tick={{ fontSize: 13, fill: '#4d4d4d' }}
        />
        <Tooltip
          labelFormatter={(day) => formatDay(String(day), lang)}
          formatter={(value, name) => [format(Number(value)), name]}
          isAnimationActive={false}
        />
        {FACILITY_TYPES.map((type) => (
          <Line
            key={`${type}-tail`}
            dataKey={`${type}Tail`}
            name={word.type[type]}
            tooltipType="none"
            stroke={TYPE_COLOUR[type]}
            strokeWidth={2}
            strokeDasharray="5 4"
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
        ))}
        {FACILITY_TYPES.map((type) => (
          <Line
            key={type}
            dataKey={type}
            name={word.type[type]}
            stroke={TYPE_COLOUR[type]}
            // The last stretch of an unfinished week is the tail's; this line ends at the last whole week.
            strokeWidth={0}
            dot={(dot: DotProps) => <Marker key={dot.index} {...dot} type={type} rows={rows} />}
            activeDot={false}
            isAnimationActive={false}
          />
        ))}
        {FACILITY_TYPES.map((type) => (
          <Line
            key={`${type}-whole`}
            dataKey={`${type}Whole`}
            tooltipType="none"
            stroke={TYPE_COLOUR[type]}
            strokeWidth={2}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
}

interface DotProps {
  cx?: number;
  cy?: number;
  index?: number;
}

function Marker({ cx, cy, index = 0, type, rows }: DotProps & { type: FacilityType; rows: WeekRow[] }) {
  const complete = rows[index]?.complete ?? true;
  const isLast = index === rows.length - 1;
  if (cx === undefined || cy === undefined || (index % 4 !== 0 && !isLast)) return <g />;
  const colour = TYPE_COLOUR[type];
  return (
    <path
      d={markerPath(TYPE_SHAPE[type], 9)}
      transform={`translate(${cx},${cy})`}
      fill={complete ? colour : '#ffffff'}
      stroke={colour}
      strokeWidth={2}
    />
  );
}

/** Splits each line into the whole weeks and the stretch into a week that is not over. */
function withTails(rows: WeekRow[]) {
  return (row: WeekRow, index: number) => {
    const point: Record<string, unknown> = { ...row };
    const next = rows[index + 1];
    for (const type of FACILITY_TYPES) {
      if (row.complete) point[`${type}Whole`] = row[type];
      if (!row.complete || next?.complete === false) point[`${type}Tail`] = row[type];
    }
    return point;
  };
}

/** The first week of each month carries the tick. */
function monthStarts(rows: WeekRow[]): string[] {
  return rows
    .filter(({ day }, index) => rows[index - 1]?.day.slice(0, 7) !== day.slice(0, 7))
    .map(({ day }) => day);
}

function monthText(day: string, rows: WeekRow[], lang: Language): string {
  const month = Number(day.slice(5, 7));
  const withYear = month === 1 || day === rows[0]?.day;
  if (lang === 'ja') return withYear ? `${day.slice(0, 4)}年${month}月` : `${month}月`;
  return withYear ? `${month}/${day.slice(0, 4)}` : String(month);
}
