import { useQuery } from '@apollo/client/react';
import { KnowledgePointsDocument } from '../generated/graphql.js';
import { useTexts } from '../i18n/use-texts.js';
import { useView } from '../view/use-view.js';
import { knownOnText, type KnowledgePointFields } from './known-on.js';
import { knownOnTexts } from './known-on.texts.js';
import { SelectClosed } from './SelectClosed.js';
import { SelectFieldOpen } from './SelectFieldOpen.js';

/** All knowledge points: publications first, then each day's close, the latest first. */
export function KnownOnOpen({ chosen }: { chosen: string }) {
  const text = useTexts(knownOnTexts);
  const { known, lang, set } = useView();
  const { data, refetch } = useQuery(KnowledgePointsDocument);
  if (!data) return <SelectClosed label={text.label} chosen={chosen} onOpen={() => void refetch()} />;
  const points = data.knowledgePoints.filter(({ id }) => id !== null);
  const options = (kind: KnowledgePointFields['kind']) =>
    points
      .filter((point) => point.kind === kind)
      .toSorted((left, right) => right.day.localeCompare(left.day))
      .map((point) => ({ id: point.id ?? '', name: knownOnText(point, lang) }));
  const isListed = known === null || points.some(({ id }) => id === known);
  return (
    <SelectFieldOpen
      label={text.label}
      value={known ?? ''}
      onChange={(id) => set({ known: id || null })}
      sections={[
        {
          name: null,
          options: [{ id: '', name: text.now }, ...(isListed ? [] : [{ id: known, name: chosen }])],
        },
        { name: text.publications, options: options('PUBLICATION') },
        { name: text.closes, options: options('CLOSE') },
      ]}
    />
  );
}
