import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { formatCount, formatDay, formatShortDay } from '../../i18n/format.js';
import type { Language } from '../../i18n/language.js';
import type { CompareLine } from './compare-lines.js';
import type { CompareRow } from './compare-rows.js';

interface CompareChartProps {
  rows: readonly (CompareRow & { day: string })[];
  lines: readonly CompareLine[];
  lang: Language;
}

/** Forecast and both scenarios, from zero. */
export function CompareChart({ rows, lines, lang }: CompareChartProps) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart
        data={[...rows]}
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
          domain={[0, 'auto']}
          width={64}
          tickFormatter={(value: number) => formatCount(value)}
          stroke="#666666"
          tick={{ fontSize: 13, fill: '#4d4d4d' }}
        />
        <Tooltip
          labelFormatter={(day) => formatDay(String(day), lang)}
          formatter={(value, name) => [formatCount(Number(value)), name]}
          isAnimationActive={false}
        />
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
