import type { PassReason } from '../../generated/pages/graphql.js';
import { FIELD, LABEL } from '../../components/control-style.js';
import { useTexts } from '../../i18n/use-texts.js';
import { texts } from './work.texts.js';

export interface PassDraft {
  reason: PassReason | '';
  note: string;
}
export const NO_PASS: PassDraft = { reason: '', note: '' };

export function isSaid({ reason, note }: PassDraft): boolean {
  return reason !== '' && (reason !== 'OTHER' || note.trim() !== '');
}

interface PassFieldsProps {
  draft: PassDraft;
  onChange: (draft: PassDraft) => void;
  why?: string;
}

/** Why somebody is served before those who came earlier: from the list, and in words. */
export function PassFields({ draft, onChange, why }: PassFieldsProps) {
  const text = useTexts(texts);
  return (
    <fieldset className="space-y-3">
      <legend className="text-dns-16B-130">{text.passTitle}</legend>
      {why && (
        <p role="alert" className="rounded-8 bg-yellow-50 p-3 text-dns-16N-130">
          {why}
        </p>
      )}
      <label className="block">
        <span className={LABEL}>{text.passTitle}</span>
        <select
          required
          className={`${FIELD} w-full`}
          value={draft.reason}
          onChange={({ target }) => onChange({ ...draft, reason: target.value as PassReason })}
        >
          <option value="">{text.choose}</option>
          {Object.entries(text.passReason).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="block">
        <span className={LABEL}>{text.passNote}</span>
        <input
          className={`${FIELD} w-full`}
          maxLength={200}
          required={draft.reason === 'OTHER'}
          value={draft.note}
          onChange={({ target }) => onChange({ ...draft, note: target.value })}
        />
      </label>
    </fieldset>
  );
}
