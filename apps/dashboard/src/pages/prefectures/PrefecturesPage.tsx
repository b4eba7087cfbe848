import { DownloadMenu, ErrorState, NoRecord, Page, Skeleton, usePageQuery } from '../../components/index.js';
import { PrefecturesDocument } from '../../generated/graphql.js';
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
  const { params, viewPoint, den, lang } = useView();
  const view = readPrefectureView(params);
  const filter = view.type ? { types: [view.type] } : null;
  const question = { filter, ...viewPoint, measure: view.measure, denominator: den };
  const { data, error, retry, isStale } = usePageQuery(PrefecturesDocument, question);
  const subject = useSubject(view);
  const controls = <PrefectureControls view={view} />;

  if (error) {
    return (
      <Page name={text.name} title={subject} controls={controls}>
        <ErrorState error={error} retry={retry} />
      </Page>
    );
  }
  const { nation } = data ?? {};
  if (!data || !nation) {
    return (
      <Page name={text.name} title={subject} controls={controls}>
        <Skeleton lines={12} />
      </Page>
    );
  }
  const meta = { unit: '%', denominator: den, asOf: nation.asOf, asKnownOn: nation.asKnownOn };
  if (nation.record !== 'RECORDED') {
    return (
      <Page name={text.name} title={subject} meta={meta} controls={controls}>
        <NoRecord record={nation.record} />
      </Page>
    );
  }
  const model = prefectureModel(data, lang);
  const groupBy = view.view === 'table' ? 'TYPE_AND_PREFECTURE' : 'PREFECTURE';
  return (
    <Page name={text.name} title={titleOf(model, subject, text)} meta={meta} controls={controls}>
      <div className={isStale ? 'opacity-60' : undefined} aria-busy={isStale}>
        <PrefectureFigures
          model={model}
          view={view}
          subject={subject}
          asOf={nation.asOf}
          download={
            <DownloadMenu
              name={subject}
              source={{
                endpoint: 'adoption',
                args: { ...question, filter: groupBy === 'PREFECTURE' ? filter : null, groupBy },
              }}
            />
          }
        />
      </div>
    </Page>
  );
}
