import type { FacilityListChoicesQuery } from '../../generated/pages/graphql.js';
import { formatDay } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { useView } from '../../view/use-view.js';
import { texts } from './facilities.texts.js';
import type { ListFilter } from './filter-address.js';
import { chipsOf, type Chip } from './filter-chips.js';

/** The filter in the words of the language; names of vendors and prefectures come with the choices. */
export function useChips(filter: ListFilter, choices: FacilityListChoicesQuery | undefined): Chip[] {
  const { chip } = useTexts(texts);
  const word = useTexts(words);
  const { lang } = useView();
  const prefecture = (code: string): string => {
    const found = choices?.prefectures.find((each) => each.code === code);
    return (lang === 'ja' ? found?.name : found?.romaji) ?? code;
  };
  return chipsOf(filter, {
    type: (type) => word.type[type],
    prefecture,
    has: (measure) => chip.has(word.measure[measure]),
    lacks: (measure) => chip.lacks(word.measure[measure]),
    stage: (stage) => chip.stage(word.stage[stage]),
    wait: chip.wait,
    vendor: (id) => chip.vendor(choices?.vendors?.find((each) => each.id === id)?.name ?? String(id)),
    withoutVendor: chip.withoutVendor,
    blocker: (blocker) => chip.blocker(word.blocker[blocker]),
    gained: (measure, since) => chip.gained(word.measure[measure], formatDay(since, lang)),
    lost: (measure, since) => chip.lost(word.measure[measure], formatDay(since, lang)),
    search: chip.search,
  });
}
