import { Button, DataTable, PhoneLink, type Column } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { ACTOR_OF_STAGE } from '../../view/actor-of-stage.js';
import { FacilityLink } from '../facilities/FacilityLink.js';
import type { StuckRow } from './stuck-row.js';
import { texts } from './stuck.texts.js';

interface StuckTableProps {
  rows: readonly StuckRow[];
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
  onNotes: (id: string) => void;
}

/** What one needs to call: number first, then who, why, for how long, whom else. */
export function StuckTable({ rows, selected, onSelect, onNotes }: StuckTableProps) {
  const text = useTexts(texts);
  const word = useTexts(words);
  const toggle = (ids: readonly string[], isOn: boolean): void => {
    const next = new Set(selected);
    for (const id of ids)
      if (isOn) next.add(id);
      else next.delete(id);
    onSelect(next);
  };
  const all = rows.map(({ id }) => id);
  const box = (label: string, ids: readonly string[]) => (
    <input
      type="checkbox"
      aria-label={label}
      checked={ids.every((id) => selected.has(id))}
      onChange={({ target }) => toggle(ids, target.checked)}
      className="print-none size-5 accent-blue-900"
    />
  );
  const columns: Column<StuckRow>[] = [
    { id: 'select', header: box(text.selectAll, all), cell: ({ id, name }) => box(text.select(name), [id]) },
    {
      id: 'facility',
      header: text.facility,
      rowHeader: true,
      cell: ({ code, name, prefecture, municipality }) => (
        <span className="block min-w-40">
          <FacilityLink code={code} name={name} />
          <span className="block text-solid-gray-700">
            {prefecture.name}
            {municipality} <span className="number">{code}</span>
          </span>
        </span>
      ),
    },
    {
      id: 'phone',
      header: text.phone,
      cell: ({ phone }) => (phone ? <PhoneLink phone={phone} /> : '—'),
    },
    { id: 'stage', header: text.stage, cell: ({ stage }) => word.stage[stage] },
    { id: 'actor', header: text.actor, cell: ({ stage }) => word.actor[ACTOR_OF_STAGE[stage]] },
    {
      id: 'waiting',
      header: text.waiting,
      numeric: true,
      cell: ({ waitingDays }) => (waitingDays === null ? '—' : text.day(waitingDays)),
    },
    { id: 'blocker', header: text.blocker, cell: ({ blocker }) => (blocker ? word.blocker[blocker] : '—') },
    {
      id: 'vendor',
      header: text.vendor,
      cell: ({ vendor }) =>
        vendor ? (
          <>
            {vendor.name}
            {vendor.phone && (
              <span className="block">
                <PhoneLink phone={vendor.phone} />
              </span>
            )}
          </>
        ) : (
          text.noVendor
        ),
    },
    {
      id: 'assignee',
      header: text.assignee,
      cell: ({ assignment }) => assignment?.assignee?.name ?? '—',
    },
    {
      id: 'notes',
      header: text.note,
      cell: ({ id, notes }) => (
        <span className="block min-w-32">
          {notes[0] && <span className="line-clamp-2 whitespace-pre-wrap">{notes[0].text}</span>}
          <Button size="small" onPress={() => onNotes(id)}>
            {text.notes(notes.length)}
          </Button>
        </span>
      ),
    },
  ];
  return (
    <div className="[&_table]:text-dns-14N-130 print:[&_table]:text-[10px] print:[&_td]:px-1 print:[&_th]:px-1">
      <DataTable caption={text.list} captionHidden rows={rows} rowKey={({ id }) => id} columns={columns} />
    </div>
  );
}
