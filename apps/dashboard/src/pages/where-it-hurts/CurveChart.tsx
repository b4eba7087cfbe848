import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { formatRate } from '../../i18n/format.js';
import type { CurveLine } from './curve-lines.js';

interface CurveChartProps {
  lines: readonly CurveLine[];
  week: (week: number) => string;
}

/** Shares that are done by weeks, from nothing to all that was seen. */
export function CurveChart({ lines, week }: CurveChartProps) {
  const weeks = lines[0]?.finishedBy.length ?? 0;
  const rows = Array.from({ length: weeks }, (_, index) => ({
    week: index,
    ...Object.fromEntries(lines.map(({ finishedBy }, line) => [`l${line}`, 100 * finishedBy[index]!])),
  }));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart data={rows} margin={{ top: 8, right: 16, bottom: 4, left: 4 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="#e6e6e6" />
        <XAxis
          dataKey="week"
          tickFormatter={week}
          minTickGap={24}
          stroke="#666666"
          tick={{ fontSize: 13, fill: '#4d4d4d' }}
        />
        <YAxis
          domain={[0, 'auto']}
          width={56}
          tickFormatter={(value: number) => `${value}%`}
          stroke="#666666"
          tick={{ fontSize: 13, fill: '#4d4d4d' }}
        />
        <Tooltip
          labelFormatter={(label) => week(Number(label))}
          formatter={(value, name) => [formatRate(Number(value)), name]}
          isAnimationActive={false}
        />
        {lines.map(({ name, colour, dash }, index) => (
          <Line
            key={name}
            dataKey={`l${index}`}
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
