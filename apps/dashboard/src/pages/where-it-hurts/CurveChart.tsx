import { CartesianGrid, Legend, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { formatRate } from '../../i18n/format.js';

interface CurveChartProps {
  /** The first is everybody together. */
  lines: readonly { name: string; finishedBy: readonly number[] }[];
  week: (week: number) => string;
}

const COLOURS = ['#1a1a1a', '#0017c1', '#e25100', '#008da6', '#8b00b3', '#6b6b00'];
const DASHES = ['', '6 3', '2 3', '8 3 2 3', '12 4', '4 6'];

/** Shares that are done by weeks, from nothing to all that was seen; told apart by dashes too. */
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
        <Legend />
        {lines.map(({ name }, index) => (
          <Line
            key={name}
            dataKey={`l${index}`}
            name={name}
            stroke={COLOURS[index]}
            strokeDasharray={DASHES[index]}
            strokeWidth={2}
            dot={false}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
}
