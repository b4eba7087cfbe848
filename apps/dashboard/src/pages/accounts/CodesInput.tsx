import { FieldError, Label, Text, TextArea, TextField } from 'react-aria-components';
import { FIELD, HINT, LABEL } from '../../components/control-style.js';
import { useTexts } from '../../i18n/use-texts.js';
import { texts } from './accounts.texts.js';

/** Codes of facilities, pasted from a list or typed. */
export function CodesInput({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const text = useTexts(texts);
  return (
    <TextField name="facilityCodes" value={value} onChange={onChange} isRequired>
      <Label className={LABEL}>{text.facilityCodes}</Label>
      <Text slot="description" className={`${HINT} mb-1 block`}>
        {text.facilityCodesHint}
      </Text>
      <TextArea rows={3} inputMode="numeric" className={`${FIELD} w-full py-2 data-invalid:border-error-2`} />
      <FieldError className="mt-1 block text-dns-14N-130 text-error-2" />
    </TextField>
  );
}
