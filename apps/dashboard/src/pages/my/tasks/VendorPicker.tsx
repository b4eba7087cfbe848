import { useQuery } from '@apollo/client/react';
import { useDeferredValue, useId, useState } from 'react';
import { VendorChoicesDocument, type VendorChoicesQuery } from '../../../generated/pages/graphql.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Choice } from '../../start/Choice.js';
import { LineInput } from '../LineInput.js';
import { texts } from '../my.texts.js';

export type VendorChoice = NonNullable<VendorChoicesQuery['vendorChoices']>[number];

interface VendorPickerProps {
  chosen: VendorChoice | null;
  onChoose: (vendor: VendorChoice) => void;
  problem?: { text: string; count: number } | null;
}

/** One of some three hundred vendors, by any part of its name. */
export function VendorPicker({ chosen, onChoose, problem }: VendorPickerProps) {
  const text = useTexts(texts);
  const name = useId();
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search.trim());
  const { data, previousData } = useQuery(VendorChoicesDocument, {
    variables: { search: wanted },
    skip: wanted === '',
  });
  const found = wanted === '' ? [] : ((data ?? previousData)?.vendorChoices ?? []);
  const shown = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found;
  return (
    <div className="space-y-3">
      <LineInput
        label={text.vendorSearch}
        hint={text.vendorSearchHint}
        value={search}
        onChange={setSearch}
        problem={problem}
      />
      <p role="status" className="text-dns-14N-130">
        {wanted !== '' && data && (found.length > 0 ? text.vendorsFound(found.length) : text.noVendorFound)}
      </p>
      <fieldset className="space-y-2">
        <legend className="sr-only">{text.vendorTitle}</legend>
        {shown.map((vendor) => (
          <Choice
            key={vendor.id}
            name={name}
            title={vendor.name}
            detail={vendor.phone ?? undefined}
            isChosen={chosen?.id === vendor.id}
            onChoose={() => onChoose(vendor)}
          />
        ))}
      </fieldset>
    </div>
  );
}
