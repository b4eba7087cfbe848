import { EmptyState, ErrorState, Page, SectionHead, Skeleton, usePageQuery } from '../../components/index.js';
import { DeclarationDocument } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { FigureTable } from './FigureTable.js';
import { declarationTexts } from './declaration.texts.js';
import { PlannedRate } from './PlannedRate.js';
import { isRecorded, plannedRates, PUBLICATION } from './planned-rates.js';

/** The declaration's figures, each computed from the log as it was known at the publication. */
export function DeclarationPage() {
  const text = useTexts(declarationTexts);
  const { data, error, retry } = usePageQuery(DeclarationDocument, {});
  if (error || !data) {
    return (
      <Page name={text.name}>
        {error ? <ErrorState error={error} retry={retry} /> : <Skeleton lines={12} />}
      </Page>
    );
  }
  if (!isRecorded(data)) {
    return (
      <Page name={text.name}>
        <EmptyState title={text.empty.title}>{text.empty.why}</EmptyState>
      </Page>
    );
  }
  const rates = plannedRates(data);
  const asKnownOn = data.knowledgePoints.find(({ id }) => id === PUBLICATION);
  return (
    <Page
      name={text.name}
      title={text.title(
        rates.PLAN_ANSWERED?.rate ?? null,
        rates.APPLIED?.rate ?? null,
        rates.OPEN?.rate ?? null,
      )}
      meta={{ asKnownOn, source: text.source }}
    >
      <p className="max-w-[50rem]">{text.pinned}</p>
      <PlannedRate rates={rates} />
      <section>
        <SectionHead title={text.table.caption} download={{ endpoint: 'declaration', args: {} }}>
          <p className="mb-3 text-solid-gray-700">{text.note}</p>
        </SectionHead>
        <FigureTable figures={data.published} />
      </section>
    </Page>
  );
}
