import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { formatCount, formatDay, formatShortDay } from '../../i18n/format.js';
import type { Language } from '../../i18n/language.js';
import type { Figures } from './checks-meta.js';
import { ROUTE_COLOURS } from './route-colours.js';

interface ChecksChartProps {
  days: Figures['days'];
  names: { card: string; batch: string; reader: string };
  lang: Language;
}

/** A column a day from zero, the routes upon each other. */
export function ChecksChart({ days, names, lang }: ChecksChartProps) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart data={[...days]} margin={{ top: 8, right: 8, bottom: 4, left: 4 }} accessibilityLayer={false}>
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
          width={64}
          tickFormatter={formatCount}
          stroke="#666666"
          tick={{ fontSize: 13, fill: '#4d4d4d' }}
        />
        <Tooltip
          labelFormatter={(day) => formatDay(String(day), lang)}
          formatter={(value) => formatCount(Number(value))}
          isAnimationActive={false}
        />
        {(['card', 'batch', 'reader'] as const).map((route) => (
          <Bar
            key={route}
            dataKey={route}
            name={names[route]}
            stackId="routes"
            fill={ROUTE_COLOURS[route]}
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
