export interface LineMark {
  name: string;
  colour: string;
  /** As SVG's stroke-dasharray; empty: a whole line. */
  dash: string;
}

/** Which line of a chart is which, by colour and dashes; for the `legend` of a ChartFrame. */
export function LineLegend({ lines }: { lines: readonly LineMark[] }) {
  return lines.map(({ name, colour, dash }) => (
    <span key={name} className="inline-flex items-center gap-2">
      <svg aria-hidden width="28" height="8" className="shrink-0">
        <line x1="0" y1="4" x2="28" y2="4" stroke={colour} strokeWidth="3" strokeDasharray={dash} />
      </svg>
      {name}
    </span>
  ));
}
