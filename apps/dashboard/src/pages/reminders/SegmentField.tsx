import { FacilityListLink, usePageQuery } from '../../components/index.js';
import { LABEL } from '../../components/control-style.js';
import { FacilityListChoicesDocument, SegmentSizeDocument } from '../../generated/pages/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Chips } from '../facilities/Chips.js';
import { FilterBar } from '../facilities/FilterBar.js';
import type { ListFilter } from '../facilities/filter-address.js';
import { useChips } from '../facilities/use-chips.js';
import { reminderTexts } from './reminder.texts.js';
import { segmentTexts } from './segment.texts.js';

interface SegmentFieldProps {
  filter: ListFilter;
  onChange: (filter: ListFilter) => void;
  /** What was wrong with it. */
  error: string | undefined;
}

/** Any conditions the list of facilities takes; says how many facilities they are, and leads to them. */
export function SegmentField({ filter, onChange, error }: SegmentFieldProps) {
  const text = useTexts(segmentTexts);
  const common = useTexts(reminderTexts);
  const { data: choices } = usePageQuery(FacilityListChoicesDocument, {});
  const { data } = usePageQuery(SegmentSizeDocument, { filter });
  const chips = useChips(filter, choices);
  const count = data?.facilities?.totalCount;
  return (
    <div className="space-y-2" data-field="segment">
      <p className={LABEL}>{text.segment}</p>
      <FilterBar filter={filter} choices={choices} onChange={onChange} />
      <Chips chips={chips} onChange={onChange} />
      <p className="text-dns-16N-130" role="status" data-testid="segment-size">
        {chips.length === 0 && <span className="mr-2">{common.everybody}</span>}
        {count !== undefined && (
          <FacilityListLink filter={filter}>{common.facilities(formatCount(count))}</FacilityListLink>
        )}
      </p>
      {error && (
        <p role="alert" className="text-dns-14N-130 text-error-2">
          {error}
        </p>
      )}
    </div>
  );
}

/** A segment in words, as a link to its list. */
export function SegmentWords({ filter }: { filter: ListFilter }) {
  const common = useTexts(reminderTexts);
  const { data: choices } = usePageQuery(FacilityListChoicesDocument, {});
  const chips = useChips(filter, choices);
  return (
    <FacilityListLink filter={filter}>
      {chips.length === 0 ? common.everybody : chips.map(({ label }) => label).join('・')}
    </FacilityListLink>
  );
}
