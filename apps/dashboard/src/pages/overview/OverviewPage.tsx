import { lazy, Suspense } from 'react';
import {
  ErrorState,
  NoFacilities,
  noFacilitiesTexts,
  NoRecord,
  Page,
  Skeleton,
  usePageQuery,
  ViewControls,
} from '../../components/index.js';
import { OverviewDocument } from '../../generated/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useView } from '../../view/use-view.js';
import { NestedCounts } from './NestedCounts.js';
import { hasNoFacilities } from './nested-rows.js';
import { overviewQuestion } from './overview-question.js';
import { overviewTitle } from './overview-title.js';
import { overviewTexts } from './overview.texts.js';
import { PacePanel } from './PacePanel.js';
import { StuckPublic } from './StuckPublic.js';
import { StuckStages } from './StuckStages.js';
import { WeekChange } from './WeekChange.js';
import { WeeklySeries } from './WeeklySeries.js';

// not in the first load: its sentences take a moment anyway
const WeekSentences = lazy(async () => ({
  default: (await import('../where-it-hurts/WeekChanges.js')).WeekChanges,
}));

/** 概況: where we are, what the pace would have to be, what it is; then the counts, the weeks, what is stuck. */
export function OverviewPage() {
  const text = useTexts(overviewTexts);
  const empty = useTexts(noFacilitiesTexts);
  const view = useView();
  const shell = useShell();
  const { data, error, retry, isStale } = usePageQuery(OverviewDocument, overviewQuestion(view, shell));
  const controls = <ViewControls />;
  if (error || !data) {
    return (
      <Page name={text.name} controls={controls}>
        {error ? <ErrorState error={error} retry={retry} /> : <Skeleton lines={12} />}
      </Page>
    );
  }
  const { pace } = data;
  const meta = { asOf: pace.asOf, asKnownOn: pace.asKnownOn };
  if (pace.record !== 'RECORDED') {
    return (
      <Page name={text.name} title={text.noFigures} meta={meta} controls={controls}>
        <NoRecord record={pace.record} />
      </Page>
    );
  }
  if (hasNoFacilities(data)) {
    return (
      <Page name={text.name} title={empty.title} meta={meta} controls={controls}>
        <NoFacilities />
      </Page>
    );
  }
  return (
    <Page name={text.name} title={overviewTitle(pace, text)} meta={meta} controls={controls}>
      <div className={`space-y-12 ${isStale ? 'opacity-60' : ''}`} aria-busy={isStale}>
        <PacePanel pace={pace} />
        {shell.seesAll && (
          <Suspense fallback={null}>
            <WeekSentences />
          </Suspense>
        )}
        <NestedCounts answer={data} meta={meta} />
        <WeeklySeries timeline={data.weeks} meta={meta} />
        <WeekChange answer={data} meta={meta} />
        {data.stages ? (
          <StuckStages stages={data.stages} waiting={data.stagesWaiting ?? null} meta={meta} />
        ) : (
          <StuckPublic answer={data} meta={meta} />
        )}
      </div>
    </Page>
  );
}
