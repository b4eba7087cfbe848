import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { FilterMenu } from './FilterMenu.js';
import type { ListFilter } from './filter-address.js';
import { MEASURES, type Measure } from './filter-values.js';
import { texts } from './facilities.texts.js';

type Answer = 'any' | 'has' | 'lacks';
const ANSWERS: readonly Answer[] = ['any', 'has', 'lacks'];
const OFFERED = MEASURES.filter((measure) => measure !== 'OPEN');

/** Which milestones hold and which do not: one row of three answers for each. */
export function MilestoneMenu({
  filter,
  onChange,
}: {
  filter: ListFilter;
  onChange: (filter: ListFilter) => void;
}) {
  const text = useTexts(texts);
  const word = useTexts(words);
  const has = filter.has ?? [];
  const lacks = filter.lacks ?? [];

  const answer = (measure: Measure, chosen: Answer): void => {
    const rest = (list: readonly Measure[]) => list.filter((other) => other !== measure);
    onChange({
      ...filter,
      has: chosen === 'has' ? [...rest(has), measure] : rest(has),
      lacks: chosen === 'lacks' ? [...rest(lacks), measure] : rest(lacks),
    });
  };
  return (
    <FilterMenu label={text.milestones} count={has.length + lacks.length} wide>
      {OFFERED.map((measure) => {
        const current: Answer = has.includes(measure) ? 'has' : lacks.includes(measure) ? 'lacks' : 'any';
        return (
          <fieldset
            key={measure}
            className="flex flex-wrap items-center justify-between gap-x-4 border-b border-solid-gray-200 py-1"
          >
            <legend className="float-left text-dns-16N-130">{word.measure[measure]}</legend>
            <span className="flex gap-4">
              {ANSWERS.map((each) => (
                <label
                  key={each}
                  className="flex min-h-9 cursor-pointer items-center gap-1.5 text-dns-16N-130"
                >
                  <input
                    type="radio"
                    name={measure}
                    checked={current === each}
                    onChange={() => answer(measure, each)}
                    className="size-5 accent-blue-900"
                  />
                  {text[each]}
                </label>
              ))}
            </span>
          </fieldset>
        );
      })}
    </FilterMenu>
  );
}
