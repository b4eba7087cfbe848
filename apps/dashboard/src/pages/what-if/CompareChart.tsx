import { CartesianGrid, Legend, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { formatCount, formatDay, formatShortDay } from '../../i18n/format.js';
import type { Language } from '../../i18n/language.js';
import type { CompareRow } from './compare-rows.js';

interface CompareChartProps {
  rows: readonly (CompareRow & { day: string })[];
  names: { base: string; a: string; b: string };
  lang: Language;
}

const LINES = [
  { key: 'base', colour: '#1a1a1a', dash: '' },
  { key: 'a', colour: '#0017c1', dash: '6 3' },
  { key: 'b', colour: '#e25100', dash: '2 3' },
] as const;

/** Forecast and both scenarios, from zero. */
export function CompareChart({ rows, names, lang }: CompareChartProps) {
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
        <Legend />
        {LINES.map(({ key, colour, dash }) => (
          <Line
            key={key}
            dataKey={key}
            name={names[key]}
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
