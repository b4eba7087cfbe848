import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { formatCount, formatDay, formatShortDay } from '../../i18n/format.js';
import type { Language } from '../../i18n/language.js';
import { bandRows, type BandLine } from './band-rows.js';

interface BandChartProps {
  line: BandLine;
  /** Names of band and line, for the tooltip. */
  names: { band: string; middle: string };
  lang: Language;
}

/** A band and its median from zero. */
export function BandChart({ line, names, lang }: BandChartProps) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <ComposedChart
        data={bandRows(line)}
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
          formatter={(value, name) => [
            Array.isArray(value)
              ? value.map((each) => formatCount(Number(each))).join(' – ')
              : formatCount(Number(value)),
            name,
          ]}
          isAnimationActive={false}
        />
        <Area
          dataKey="band"
          name={names.band}
          stroke="#7096f8"
          strokeWidth={1}
          fill="#c5d7fb"
          isAnimationActive={false}
          activeDot={false}
        />
        <Line
          dataKey="p50"
          name={names.middle}
          stroke="#0017c1"
          strokeWidth={2}
          dot={false}
          isAnimationActive={false}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
}
