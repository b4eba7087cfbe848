import { Suspense, type ReactNode } from 'react';
import type { DownloadSource } from './download-address.js';
import type { Meta } from './MetaLine.js';
import { SectionHead } from './SectionHead.js';

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
  /** The chart's own choices (measure, unit), under its meta line. */
  controls?: ReactNode;
  /** The marks and names of the lines, above the chart. */
  legend?: ReactNode;
  /** How to read what is unusual in the chart: dashes, hollow marks. */
  chartNote?: string;
  /** `beside` (from 1280 px on) or `below` the chart. */
  tablePlace?: 'beside' | 'below';
  /** Heading level under the page's h1. */
  level?: 2 | 3;
}

/** A chart with its sentence, what the figures are of, and always its table. */
export function ChartFrame(props: ChartFrameProps) {
  const {
    title,
    meta,
    chart,
    height = 20,
    table,
    download,
    tablePlace = 'beside',
    level = 2,
    controls,
    legend,
    chartNote,
  } = props;
  const beside = tablePlace === 'beside';
  return (
    <section className="space-y-4">
      <SectionHead title={title} meta={meta} download={download} level={level} />
      {controls && <div className="print-none flex flex-wrap gap-x-8 gap-y-3">{controls}</div>}
      <div className={`grid gap-6 print:block ${beside ? 'xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]' : ''}`}>
        <div className="keep-together min-w-0 print:mb-6">
          {legend && <div className="mb-2 flex flex-wrap gap-x-5 gap-y-1 text-dns-14N-130">{legend}</div>}
          <figure aria-hidden style={{ height: `${height}rem` }}>
            <Suspense fallback={<div className="size-full rounded-8 bg-solid-gray-50" />}>{chart}</Suspense>
          </figure>
          {chartNote && <p className="mt-1 text-dns-14N-130 text-solid-gray-700">{chartNote}</p>}
        </div>
        <div className="min-w-0">{table}</div>
      </div>
    </section>
  );
}
