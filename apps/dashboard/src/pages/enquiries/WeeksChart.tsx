import { Bar, BarChart, CartesianGrid, Cell, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { formatCount, formatDay, formatShortDay } from '../../i18n/format.js';
import type { Language } from '../../i18n/language.js';

interface WeeksChartProps {
  days: readonly string[];
  complete: readonly boolean[];
  counts: readonly number[];
  name: string;
  lang: Language;
}

/** A column a week from zero; the one that is not over is dashed. */
export function WeeksChart({ days, complete, counts, name, lang }: WeeksChartProps) {
  const data = days.map((day, week) => ({ day, count: counts[week], complete: complete[week] }));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart data={data} margin={{ top: 8, right: 8, bottom: 4, left: 4 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="#e6e6e6" />
        <XAxis
          dataKey="day"
          tickFormatter={(day: string) => formatShortDay(day, lang)}
          minTickGap={12}
          stroke="#666666"
          tick={{ fontSize: 13, fill: '#4d4d4d' }}
        />
        <YAxis
          domain={[0, 'auto']}
          allowDecimals={false}
          width={48}
          tickFormatter={formatCount}
          stroke="#666666"
          tick={{ fontSize: 13, fill: '#4d4d4d' }}
        />
        <Tooltip
          labelFormatter={(day) => formatDay(String(day), lang)}
          formatter={(value) => [formatCount(Number(value)), name]}
          isAnimationActive={false}
        />
        <Bar dataKey="count" isAnimationActive={false}>
          {data.map((week) => (
            <Cell
              key={week.day}
              fill={week.complete ? '#0017C1' : '#ffffff'}
              stroke="#0017C1"
              strokeDasharray={week.complete ? undefined : '4 3'}
            />
          ))}
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}
