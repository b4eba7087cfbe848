import { useMemo } from 'react';
import { TypeMark } from '../../components/index.js';
import type { FacilityListChoicesQuery } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { useView } from '../../view/use-view.js';
import { CheckList } from './CheckList.js';
import { texts } from './facilities.texts.js';
import { FilterMenu } from './FilterMenu.js';
import type { ListFilter } from './filter-address.js';
import { BLOCKERS, STAGES, TYPES } from './filter-values.js';
import { MilestoneMenu } from './MilestoneMenu.js';
import { VendorMenu } from './VendorMenu.js';
import { WaitingMenu } from './WaitingMenu.js';

interface FilterBarProps {
  filter: ListFilter;
  choices: FacilityListChoicesQuery | undefined;
  onChange: (filter: ListFilter) => void;
}

/** All conditions the list takes, each behind a button that says whether it restricts. */
export function FilterBar({ filter, choices, onChange }: FilterBarProps) {
  const text = useTexts(texts);
  const word = useTexts(words);
  const { lang } = useView();
  const regions = useMemo(() => byRegion(choices?.prefectures ?? []), [choices]);
  const vendors = choices?.vendors ?? [];
  return (
    <div role="group" aria-label={text.filters} className="flex flex-wrap gap-2">
      <FilterMenu label={text.type} count={filter.types?.length ?? 0}>
        <CheckList
          legend={text.type}
          legendHidden
          options={TYPES.map((type) => ({ value: type, label: <TypeMark type={type} /> }))}
          chosen={filter.types}
          onChange={(types) => onChange({ ...filter, types })}
        />
      </FilterMenu>
      <FilterMenu label={text.prefecture} count={filter.prefectures?.length ?? 0} wide>
        {regions.map((prefectures) => (
          <CheckList
            key={prefectures[0]!.region}
            legend={lang === 'ja' ? prefectures[0]!.region : prefectures[0]!.regionEn}
            options={prefectures.map(({ code, name, romaji }) => ({
              value: code,
              label: lang === 'ja' ? name : romaji,
            }))}
            chosen={filter.prefectures}
            onChange={(chosen) => onChange({ ...filter, prefectures: chosen })}
            columns="grid-cols-2 sm:grid-cols-4"
          />
        ))}
      </FilterMenu>
      <FilterMenu label={text.stage} count={filter.stages?.length ?? 0}>
        <CheckList
          legend={text.stage}
          legendHidden
          options={STAGES.map((stage) => ({ value: stage, label: word.stage[stage] }))}
          chosen={filter.stages}
          onChange={(stages) => onChange({ ...filter, stages })}
        />
      </FilterMenu>
      <WaitingMenu
        days={filter.waitingDaysAtLeast}
        onChange={(waitingDaysAtLeast) => onChange({ ...filter, waitingDaysAtLeast })}
      />
      <MilestoneMenu filter={filter} onChange={onChange} />
      {vendors.length > 1 && <VendorMenu vendors={vendors} filter={filter} onChange={onChange} />}
      <FilterMenu label={text.blocker} count={filter.blockers?.length ?? 0}>
        <CheckList
          legend={text.blocker}
          legendHidden
          options={BLOCKERS.map((blocker) => ({ value: blocker, label: word.blocker[blocker] }))}
          chosen={filter.blockers}
          onChange={(blockers) => onChange({ ...filter, blockers })}
        />
      </FilterMenu>
    </div>
  );
}

type PrefectureChoice = FacilityListChoicesQuery['prefectures'][number];

/** Prefectures come by code, so those of a region stand together. */
function byRegion(prefectures: readonly PrefectureChoice[]): PrefectureChoice[][] {
  const regions = new Map<string, PrefectureChoice[]>();
  for (const prefecture of prefectures) {
    const region = regions.get(prefecture.region) ?? [];
    region.push(prefecture);
    regions.set(prefecture.region, region);
  }
  return [...regions.values()];
}
