import { useQuery } from '@apollo/client/react';
import { KnowledgePointsDocument } from '../generated/graphql.js';
import { useTexts } from '../i18n/use-texts.js';
import { useView } from '../view/use-view.js';
import { HINT } from './control-style.js';
import { DayInput } from './DayInput.js';
import { DayText } from './DayText.js';
import { knownOnText } from './known-on.js';
import { knownOnTexts } from './known-on.texts.js';
import { SelectClosed } from './SelectClosed.js';
import { SelectFieldOpen } from './SelectFieldOpen.js';

/** No id of a point: the choice that asks for the day. */
const CLOSE_OF_DAY = 'close-of-day';

/** Now, the publications, or a day's close: hundreds of those, so the day is typed or picked, not looked for in a list. */
export function KnownOnOpen({ chosen }: { chosen: string }) {
  const text = useTexts(knownOnTexts);
  const { known, lang, set } = useView();
  const { data, refetch } = useQuery(KnowledgePointsDocument);
  if (!data) return <SelectClosed label={text.label} chosen={chosen} onOpen={() => void refetch()} />;
  const publications = data.knowledgePoints
    .filter(({ kind }) => kind === 'PUBLICATION')
    .toSorted((left, right) => right.day.localeCompare(left.day))
    .map((point) => ({ id: point.id ?? '', name: knownOnText(point, lang) }));
  const closes = data.knowledgePoints
    .filter(({ kind }) => kind === 'CLOSE')
    .map(({ day }) => day)
    .toSorted();
  const isClose = known !== null && closes.includes(known);
  const isListed = known === null || isClose || publications.some(({ id }) => id === known);
  return (
    <div>
      <SelectFieldOpen
        label={text.label}
        value={isClose ? CLOSE_OF_DAY : (known ?? '')}
        onChange={(id) => set({ known: id === CLOSE_OF_DAY ? closes.at(-1) : id || null })}
        sections={[
          {
            name: null,
            options: [
              { id: '', name: text.now },
              ...(closes.length > 0 ? [{ id: CLOSE_OF_DAY, name: text.close }] : []),
              ...(isListed ? [] : [{ id: known, name: chosen }]),
            ],
          },
          { name: text.publications, options: publications },
        ]}
      />
      {isClose && (
        <p className={HINT}>
          <DayInput
            label={text.day}
            day={known}
            min={closes[0]!}
            max={closes.at(-1)!}
            onDay={(day) => closes.includes(day) && set({ known: day })}
          />{' '}
          <DayText day={known} />
        </p>
      )}
    </div>
  );
}
