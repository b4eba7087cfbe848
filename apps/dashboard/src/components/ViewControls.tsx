import type { ReactNode } from 'react';
import { AsOfControl } from './AsOfControl.js';
import { DenominatorControl } from './DenominatorControl.js';
import { KnownOnControl } from './KnownOnControl.js';

interface ViewControlsProps {
  /** Off where the page's denominators are fixed. */
  denominator?: boolean;
  /** Off where the page is pinned to a publication. */
  viewPoint?: boolean;
  /** The page's own controls (type, measure …), in the same bar. */
  children?: ReactNode;
}

/** The bar above every page: which day, as known when, of what. Everything is written to the address. */
export function ViewControls({ denominator = true, viewPoint = true, children }: ViewControlsProps) {
  return (
    <div className="print-none flex flex-wrap items-start gap-x-8 gap-y-3 border-b border-solid-gray-300 py-3 text-dns-14N-130">
      {viewPoint && <AsOfControl />}
      {viewPoint && <KnownOnControl />}
      {denominator && <DenominatorControl />}
      {children}
    </div>
  );
}
