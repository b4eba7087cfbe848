import { SectionHead, usePageQuery } from '../../components/index.js';
import { WeekChangesDocument } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { Sentence } from './Sentence.js';
import { texts } from './hurts.texts.js';

/** What changed since last week: at most five sentences. Nothing stands here until there is something to say. */
export function WeekChanges() {
  const text = useTexts(texts);
  const { lang, viewPoint } = useView();
  const { data } = usePageQuery(WeekChangesDocument, {
    ...viewPoint,
    language: lang === 'ja' ? 'JA' : 'EN',
  });
  const told = data?.weekChanges;
  if (!told || told.changes.length === 0) return null;
  return (
    <section className="keep-together" data-testid="week-changes">
      <SectionHead title={text.changesTitle} />
      <ul className="mt-3 max-w-[60rem] list-disc space-y-2 pl-6 text-std-16N-170">
        {told.changes.map(({ key, sentence }) => (
          <li key={key} data-key={key}>
            <Sentence parts={sentence} />
          </li>
        ))}
      </ul>
    </section>
  );
}
