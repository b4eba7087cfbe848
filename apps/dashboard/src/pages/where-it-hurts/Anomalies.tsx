import { ErrorState, SectionHead, Skeleton, usePageQuery } from '../../components/index.js';
import { AnomaliesDocument } from '../../generated/pages/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { texts } from './hurts.texts.js';
import { Sentence } from './Sentence.js';

/** What should not be, the largest first, each in a sentence with its evidence linked. */
export function Anomalies() {
  const text = useTexts(texts);
  const { lang, viewPoint } = useView();
  const language = lang === 'ja' ? 'JA' : 'EN';
  const { data, error, retry } = usePageQuery(AnomaliesDocument, { ...viewPoint, language });
  if (error) return <ErrorState error={error} retry={retry} />;
  if (!data) return <Skeleton lines={6} />;
  const anomalies = data.anomalies?.anomalies ?? [];
  return (
    <section className="space-y-3">
      <SectionHead
        title={anomalies.length === 0 ? text.noAnomalies : text.anomaliesTitle(formatCount(anomalies.length))}
        download={{ endpoint: 'anomalies', args: { ...viewPoint, language } }}
      >
        <p className="text-dns-14N-130 text-solid-gray-700">{text.anomaliesRule}</p>
      </SectionHead>
      <ol className="max-w-[60rem] list-decimal space-y-3 pl-8 text-std-16N-170" data-testid="anomalies">
        {anomalies.map(({ kind, sentence }, index) => (
          <li key={index}>
            <span className="mr-2 inline-block rounded-4 border border-solid-gray-600 px-1.5 text-dns-14N-130">
              {text.kinds[kind]}
            </span>
            <Sentence parts={sentence} />
          </li>
        ))}
      </ol>
    </section>
  );
}
