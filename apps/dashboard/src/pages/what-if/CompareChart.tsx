import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { formatChange, formatDay, formatShortDay } from '../../i18n/format.js';
import type { Language } from '../../i18n/language.js';
import type { CompareLine } from './compare-lines.js';
import { changeOf, type CompareRow } from './compare-rows.js';

interface CompareChartProps {
  rows: readonly (CompareRow & { day: string })[];
  /** The forecast first. */
  lines: readonly [CompareLine, ...CompareLine[]];
  lang: Language;
}

/** How far each scenario lies above or below the forecast, which is the line at zero. */
export function CompareChart({ rows, lines: [base, ...lines], lang }: CompareChartProps) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart
        data={rows.map((row) => ({ day: row.day, a: changeOf(row, 'a'), b: changeOf(row, 'b') }))}
        margin={{ top: 8, right: 16, bottom: 4, left: 4 }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke="#e6e6e6" />
        <XAxis
          dataKey="day"
          tickFormatter={(day: string) => formatShortDay(day, lang)}
          minTickGap={28}
          stroke="#666666"
          tick={{ fontSize: 13, fill: '#4d4d4d' }}
        />
        <YAxis
          domain={[(least: number) => Math.min(0, least), (most: number) => Math.max(0, most)]}
          allowDecimals={false}
          width={64}
          tickFormatter={(value: number) => formatChange(value)}
          stroke="#666666"
          tick={{ fontSize: 13, fill: '#4d4d4d' }}
        />
        <Tooltip
          labelFormatter={(day) => formatDay(String(day), lang)}
          formatter={(value, name) => [formatChange(Number(value)), name]}
          isAnimationActive={false}
        />
        <ReferenceLine y={0} stroke={base.colour} strokeWidth={2} />
        {lines.map(({ key, name, colour, dash }) => (
          <Line
            key={key}
            dataKey={key}
            name={name}
            stroke={colour}
            strokeDasharray={dash}
            strokeWidth={2}
            dot={false}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
}
