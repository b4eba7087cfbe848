import type { ReactNode } from 'react';
import {
  DownloadMenu,
  ErrorState,
  NoFacilities,
  noFacilitiesTexts,
  NoRecord,
  Page,
  Skeleton,
  usePageQuery,
  ViewControls,
} from '../../components/index.js';
import { PrefecturesDocument } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { PrefectureControls } from './PrefectureControls.js';
import { PrefectureFigures } from './PrefectureFigures.js';
import { prefectureModel } from './prefecture-model.js';
import { readPrefectureView } from './prefecture-view.js';
import { texts } from './prefectures.texts.js';
import { titleOf, useSubject } from './title.js';

/** 都道府県: one measure compared across the 47, as ranked bars, tiles or a table. */
export function PrefecturesPage() {
  const text = useTexts(texts);
  const empty = useTexts(noFacilitiesTexts);
  const { params, viewPoint, den, lang } = useView();
  const view = readPrefectureView(params);
  const subject = useSubject(view);
  const filter = view.type ? { types: [view.type] } : null;
  const question = { filter, ...viewPoint, measure: view.measure, denominator: den };
  const { data, error, retry, isStale } = usePageQuery(PrefecturesDocument, question);
  const nation = data?.nation;
  const isRecorded = nation?.record === 'RECORDED';
  const isEmpty = isRecorded && !filter && den === 'OPEN' && nation?.cells[0]?.denominator === 0;
  const model = data && prefectureModel(data, lang);
  return (
    <Page
      name={text.name}
      title={isEmpty ? empty.title : model && isRecorded ? titleOf(model, subject, text) : subject}
      meta={
        nation ? { unit: '%', denominator: den, asOf: nation.asOf, asKnownOn: nation.asKnownOn } : undefined
      }
      controls={<ViewControls />}
    >
      <PrefectureControls view={view} />
      {content()}
    </Page>
  );

  function content(): ReactNode {
    if (error) return <ErrorState error={error} retry={retry} />;
    if (!model || !nation) return <Skeleton lines={12} />;
    if (nation.record !== 'RECORDED') return <NoRecord record={nation.record} />;
    if (isEmpty) return <NoFacilities />;
    const table = view.view === 'table';
    const args = {
      ...question,
      ...(table ? { filter: null, groupBy: 'TYPE_AND_PREFECTURE' } : { groupBy: 'PREFECTURE' }),
    };
    return (
      <div className={isStale ? 'opacity-60' : undefined} aria-busy={isStale}>
        <PrefectureFigures
          model={model}
          view={view}
          subject={subject}
          asOf={nation.asOf}
          download={<DownloadMenu name={subject} source={{ endpoint: 'adoption', args }} />}
        />
      </div>
    );
  }
}
