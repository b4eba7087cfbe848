import { ChoiceField, EmptyState, ErrorState, Skeleton, usePageQuery } from '../../components/index.js';
import { ReminderResultsDocument } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { ForMinistry, ReminderPage } from './ReminderPage.js';
import { WINDOWS, windowOf } from './result-window.js';
import { resultsTexts } from './results.texts.js';
import { ResultTable } from './ResultTable.js';

/** お知らせ：効果 — against those held out at random, said also when it is nothing. */
export function ResultsPage() {
  return (
    <ForMinistry>
      <Results />
    </ForMinistry>
  );
}

function Results() {
  const text = useTexts(resultsTexts);
  const { params, set } = useView();
  const days = WINDOWS.find((each) => String(each) === params.get('within')) ?? 14;
  const { data, error, retry } = usePageQuery(ReminderResultsDocument, {});
  const results = data?.reminderResults;
  const shown = results?.filter((result) => windowOf(result, days)?.verdict === 'MORE').length ?? 0;
  return (
    <ReminderPage page="results" title={results ? text.title(shown, results.length, days) : undefined}>
      {error ? (
        <ErrorState error={error} retry={retry} />
      ) : !results ? (
        <Skeleton lines={10} />
      ) : results.length === 0 ? (
        <EmptyState title={text.none}>
          <p>{text.noneHint}</p>
        </EmptyState>
      ) : (
        <section className="space-y-4">
          <p className="max-w-[60rem] text-dns-16N-130">{text.note}</p>
          <div className="print-none">
            <ChoiceField
              label={text.within}
              value={String(days)}
              onChange={(within) => set({ within })}
              options={WINDOWS.map((each) => ({ id: String(each), name: text.days(each) }))}
            />
          </div>
          <ResultTable results={results} days={days} />
        </section>
      )}
    </ReminderPage>
  );
}
