import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/use-texts.js';
import { ChartHead } from './ChartHead.js';
import { EndsCard } from './EndsCard.js';
import { PrefectureDetail } from './PrefectureDetail.js';
import { allAreKen, type PrefectureModel } from './prefecture-model.js';
import { PrefectureTable } from './PrefectureTable.js';
import type { PrefectureView } from './prefecture-view.js';
import { texts } from './prefectures.texts.js';
import { atLeast } from './ranking.js';
import { RankedBars } from './RankedBars.js';
import { ThresholdCard } from './ThresholdCard.js';
import { thresholdsFor } from './thresholds.js';
import { TileMap } from './TileMap.js';
import { useRowsAddress } from './use-rows-address.js';

interface PrefectureFiguresProps {
  model: PrefectureModel;
  view: PrefectureView;
  subject: string;
  asOf: string;
  download: ReactNode;
}

/** Chart on the left, what it adds up to on the right; on a phone the sentence first, then the chart. */
export function PrefectureFigures({ model, view, subject, asOf, download }: PrefectureFiguresProps) {
  const text = useTexts(texts);
  const rowsAddress = useRowsAddress(view.type, view.measure);
  const thresholds = thresholdsFor(model.rows);
  const threshold = view.threshold ?? thresholds.usual;
  const reached = atLeast(model.rows, threshold);
  const count = text.countPrefectures(reached.length, allAreKen(reached, model.byCode));
  const caption = {
    bars: text.barsCaption(subject),
    tiles: text.tilesCaption(subject),
    table: text.tableCaption(text.rate[view.measure]),
  }[view.view];
  return (
    <div className="grid gap-x-10 gap-y-6 xl:grid-cols-[minmax(0,1fr)_26rem] xl:grid-rows-[auto_1fr] print:block">
      <div className="min-w-0 space-y-6 xl:col-start-2 print:mb-3">
        {view.selected && (
          <PrefectureDetail
            key={view.selected}
            model={model}
            view={view}
            code={view.selected}
            subject={subject}
            asOf={asOf}
          />
        )}
        <ThresholdCard
          subject={subject}
          threshold={threshold}
          thresholds={thresholds}
          reached={reached}
          count={count}
          model={model}
        />
      </div>
      <div className="min-w-0 xl:col-start-1 xl:row-span-2 xl:row-start-1">
        <ChartHead view={view} caption={caption} download={download} />
        {view.view === 'bars' && (
          <RankedBars
            model={model}
            type={view.type}
            caption={caption}
            threshold={threshold}
            reached={count}
            selected={view.selected}
            rowsAddress={rowsAddress}
          />
        )}
        {view.view === 'tiles' && (
          <TileMap model={model} caption={caption} grid={view.grid} selected={view.selected} />
        )}
        {view.view === 'table' && <PrefectureTable model={model} view={view} caption={caption} />}
      </div>
      <div className="min-w-0 xl:col-start-2">
        <EndsCard model={model} />
      </div>
    </div>
  );
}
