import { useState } from 'react';
import { Button, NativeSelect } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import type { Choices } from './change-words.js';
import { NumberField } from './NumberField.js';
import { FIELDS, isWhole, KINDS, type Change, type Kind } from './scenario-address.js';
import { texts } from './what-if.texts.js';

interface AddChangeProps {
  /** Of the scenario it is added to. */
  name: string;
  choices: Choices | undefined;
  onAdd: (change: Change) => void;
}

const EMPTY = { vendor: '', prefecture: '', perBusinessDay: '', days: '30' };

/** One change, asked for field by field of its kind. */
export function AddChange({ name, choices, onAdd }: AddChangeProps) {
  const text = useTexts(texts);
  const { lang } = useView();
  const [kind, setKind] = useState<Kind>('VENDOR_CAPACITY');
  const [draft, setDraft] = useState(EMPTY);
  const fields = FIELDS[kind];
  const set = (patch: Partial<typeof EMPTY>) => setDraft({ ...draft, ...patch });
  const change: Change = {
    kind,
    ...(fields.includes('vendorId') && draft.vendor && { vendorId: Number(draft.vendor) }),
    ...(fields.includes('prefecture') && draft.prefecture && { prefecture: draft.prefecture }),
    ...(fields.includes('perBusinessDay') &&
      draft.perBusinessDay && { perBusinessDay: Number(draft.perBusinessDay) }),
    ...(fields.includes('days') && draft.days && { days: Number(draft.days) }),
  };
  const now = choices?.vendorPaces?.rows.find(({ vendor }) => String(vendor.id) === draft.vendor);
  return (
    <form
      aria-label={text.addTo(name)}
      className="space-y-3 rounded-8 bg-solid-gray-50 p-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWhole(change)) return;
        onAdd(change);
        setDraft(EMPTY);
      }}
    >
      <NativeSelect
        label={text.kind}
        value={kind}
        isWide
        onChange={(value) => setKind(value as Kind)}
        options={KINDS.map((each) => [each, text.kinds[each]] as const)}
      />
      <p className="text-dns-14N-130 text-solid-gray-700">{text.hints[kind]}</p>
      {fields.includes('vendorId') && (
        <NativeSelect
          label={text.vendor}
          value={draft.vendor}
          required
          isWide
          onChange={(vendor) => set({ vendor })}
          options={[
            ['', text.choose],
            ...(choices?.vendors ?? []).map(({ id, name: of }) => [String(id), of] as const),
          ]}
        />
      )}
      {fields.includes('vendorId') && now && (
        <p className="text-dns-14N-130">
          {text.vendorNow(now.pace.toFixed(2), now.queue.toLocaleString('ja-JP'))}
        </p>
      )}
      {fields.includes('prefecture') && (
        <NativeSelect
          label={text.prefecture}
          value={draft.prefecture}
          required={kind !== 'CONTACT_NOW'}
          onChange={(prefecture) => set({ prefecture })}
          options={[
            ['', kind === 'CONTACT_NOW' ? text.everywhere : text.choose],
            ...(choices?.prefectures ?? []).map(
              ({ code, name: ja, romaji }) => [code, lang === 'ja' ? ja : romaji] as const,
            ),
          ]}
        />
      )}
      {fields.includes('perBusinessDay') && (
        <NumberField
          label={text.perBusinessDay}
          value={draft.perBusinessDay}
          min={kind === 'VENDOR_CAPACITY' ? 0 : 0.1}
          max={2000}
          step={0.1}
          onChange={(perBusinessDay) => set({ perBusinessDay })}
        />
      )}
      {fields.includes('days') && (
        <NumberField
          label={text.days}
          value={draft.days}
          min={1}
          max={180}
          step={1}
          onChange={(days) => set({ days })}
        />
      )}
      <Button type="submit">{text.add}</Button>
    </form>
  );
}
