import { useQuery } from '@apollo/client/react';
import { FIELD, LABEL } from '../../components/control-style.js';
import { WorkTechniciansDocument, type VisitSlot } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { texts } from './work.texts.js';

export interface VisitDraft {
  visitOn: string;
  technicianId: number | null;
  slot: VisitSlot | null;
}

interface VisitFieldsProps {
  draft: VisitDraft;
  onChange: (draft: VisitDraft) => void;
  today: string;
}

/** Day, who goes, which half of the day. */
export function VisitFields({ draft, onChange, today }: VisitFieldsProps) {
  const text = useTexts(texts);
  const { data } = useQuery(WorkTechniciansDocument, { variables: { day: today } });
  const technicians = data?.workCalendar?.technicians.filter(({ active }) => active) ?? [];
  return (
    <div className="grid gap-3 sm:grid-cols-3">
      <label className="block">
        <span className={LABEL}>{text.visitOn}</span>
        <input
          type="date"
          required
          min={today}
          className={`${FIELD} w-full`}
          value={draft.visitOn}
          onChange={({ target }) => onChange({ ...draft, visitOn: target.value })}
        />
      </label>
      <label className="block">
        <span className={LABEL}>{text.technician}</span>
        <select
          className={`${FIELD} w-full`}
          value={draft.technicianId ?? ''}
          onChange={({ target }) => onChange({ ...draft, technicianId: Number(target.value) || null })}
        >
          <option value="">{text.nobodyYet}</option>
          {technicians.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="block">
        <span className={LABEL}>{text.slotLabel}</span>
        <select
          className={`${FIELD} w-full`}
          value={draft.slot ?? ''}
          onChange={({ target }) => onChange({ ...draft, slot: (target.value || null) as VisitSlot | null })}
        >
          <option value="">{text.anySlot}</option>
          <option value="AM">{text.slot.AM}</option>
          <option value="PM">{text.slot.PM}</option>
        </select>
      </label>
    </div>
  );
}
