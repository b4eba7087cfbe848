import { useId, useState } from 'react';
import { useTexts } from '../../i18n/use-texts.js';
import { CheckList } from './CheckList.js';
import { texts } from './facilities.texts.js';
import { FilterMenu } from './FilterMenu.js';
import type { ListFilter } from './filter-address.js';
import { matchingVendors, type VendorChoice } from './matching-vendors.js';

interface VendorMenuProps {
  vendors: readonly VendorChoice[];
  filter: ListFilter;
  onChange: (filter: ListFilter) => void;
}

/** About 300 vendors: found by name, the chosen ones always on top; or only facilities without one. */
export function VendorMenu({ vendors, filter, onChange }: VendorMenuProps) {
  const text = useTexts(texts);
  const id = useId();
  const [search, setSearch] = useState('');
  const chosen = filter.vendors ?? [];
  const { shown, hidden } = matchingVendors(vendors, search, chosen);
  return (
    <FilterMenu label={text.vendor} count={filter.withoutVendor ? 1 : chosen.length}>
      <label className="flex min-h-11 cursor-pointer items-center gap-2 border-b border-solid-gray-300 px-1 text-dns-16N-130">
        <input
          type="checkbox"
          checked={filter.withoutVendor ?? false}
          onChange={(event) => onChange({ ...filter, vendors: [], withoutVendor: event.target.checked })}
          className="size-5 accent-blue-900"
        />
        {text.withoutVendor}
      </label>
      <label htmlFor={id} className="mt-3 block text-dns-14B-130 text-solid-gray-700">
        {text.findVendor}
      </label>
      <input
        id={id}
        type="search"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        className="mt-1 mb-2 min-h-10 w-full rounded-8 border border-solid-gray-600 px-3 text-dns-16N-130"
      />
      <CheckList
        legend={text.vendor}
        legendHidden
        options={shown.map((vendor) => ({ value: vendor.id, label: vendor.name }))}
        chosen={chosen}
        onChange={(next) => onChange({ ...filter, vendors: next, withoutVendor: undefined })}
      />
      <p className="mt-1 text-dns-14N-130 text-solid-gray-700" role="status">
        {shown.length === 0 ? text.noVendorMatches : hidden > 0 ? text.moreVendors(hidden) : ''}
      </p>
    </FilterMenu>
  );
}
