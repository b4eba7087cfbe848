import { Suspense, type ReactNode } from 'react';
import { DownloadMenu } from './DownloadMenu.js';
import type { DownloadSource } from './download-address.js';
import { MetaLine, type Meta } from './MetaLine.js';

interface ChartFrameProps {
  /** The sentence the chart says. */
  title: string;
  meta: Meta;
  /** A `lazy()` component, so that Recharts is fetched only when a chart is shown; aria-hidden, the table says it. */
  chart: ReactNode;
  /** In rem; kept free while the chart is on its way, so that nothing jumps. */
  height?: number;
  /** The same figures as a real table. */
  table: ReactNode;
  download?: DownloadSource;
  /** `beside` (from 1280 px on) or `below` the chart. */
  tablePlace?: 'beside' | 'below';
  /** Heading level under the page's h1. */
  level?: 2 | 3;
}

/** A chart with its sentence, what the figures are of, and always its table. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, meta, chart, height = 20, table, download, tablePlace = 'beside', level = 2 } = props;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section>
      <div className="flex items-start justify-between gap-4">
        <div>
          <Heading className="max-w-[55rem] text-std-20B-150">{title}</Heading>
          <MetaLine {...meta} />
        </div>
        {download && <DownloadMenu source={download} name={title} />}
      </div>
      <div
        className={`mt-4 grid gap-6 ${tablePlace === 'beside' ? 'xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] print:grid-cols-1' : ''}`}
      >
        <figure aria-hidden className="min-w-0" style={{ height: `${height}rem` }}>
          <Suspense fallback={<div className="size-full rounded-8 bg-solid-gray-50" />}>{chart}</Suspense>
        </figure>
        <div className="min-w-0">{table}</div>
      </div>
    </section>
  );
}
