import { TYPE_COLOUR } from '../../view/facility-type.js';
import type { NestedRow } from './nested-rows.js';

/** Three bars inside one another on a track of 0–100 %: what is inside is part of what is around it. */
export function NestedBar({ row }: { row: NestedRow }) {
  const colour = row.type ? TYPE_COLOUR[row.type] : '#1a1a1a';
  const parts = [
    { cell: row.applied, opacity: 0.25, inset: 0 },
    { cell: row.ready, opacity: 0.6, inset: 4 },
    { cell: row.operating, opacity: 1, inset: 8 },
  ];
  return (
    <div
      aria-hidden
      className="relative h-6 w-full min-w-32 bg-solid-gray-50 outline outline-1 outline-solid-gray-200"
    >
      {parts.map(({ cell, opacity, inset }, index) => (
        <div
          key={index}
          className="absolute left-0"
          style={{
            top: inset,
            bottom: inset,
            // A count that is not nothing stays visible.
            minWidth: cell.numerator > 0 ? 2 : 0,
            width: `${Math.min(100, cell.rate ?? 0)}%`,
            backgroundColor: colour,
            opacity,
          }}
        />
      ))}
    </div>
  );
}
