import type { ReactNode } from 'react';
import { ChoiceField } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { GRIDS, VIEWS, type PrefectureView } from './prefecture-view.js';
import { texts } from './prefectures.texts.js';

interface ChartHeadProps {
  view: PrefectureView;
  caption: string;
  download: ReactNode;
}

/** Over the chart: what it is, in which of the three forms, and how to take it along. */
export function ChartHead({ view, caption, download }: ChartHeadProps) {
  const text = useTexts(texts);
  const { set } = useView();
  return (
    <div className="mb-3 space-y-3">
      <div className="print-none flex flex-wrap items-end gap-x-6 gap-y-3">
        <ChoiceField
          label={text.view}
          options={VIEWS.map((id) => ({ id, name: text.views[id] }))}
          value={view.view}
          onChange={(id) => set({ view: id === 'bars' ? null : id })}
        />
        {view.view === 'tiles' && (
          // The geographic grid is too wide for a phone, where the compact one is shown anyway.
          <div className="max-lg:hidden">
            <ChoiceField
              label={text.grid}
              options={GRIDS.map((id) => ({ id, name: text.grids[id] }))}
              value={view.grid}
              onChange={(id) => set({ grid: id === 'geo' ? null : id })}
            />
          </div>
        )}
        <div className="ml-auto">{download}</div>
      </div>
      <p className="text-dns-16B-130">{caption}</p>
    </div>
  );
}
