import { Link } from 'react-router';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useAddress } from '../../view/use-address.js';
import type { FacilityFields } from './facility-fields.js';
import { texts } from './facility.texts.js';

/** For those who send letters: administrators and the call centre. */
export function LetterLink({ facility: { code, closedOn } }: { facility: FacilityFields }) {
  const text = useTexts(texts);
  const address = useAddress();
  const { me } = useShell();
  if (closedOn || (me?.role !== 'ADMINISTRATOR' && me?.role !== 'CALL_CENTRE')) return null;
  return (
    <p className="print-none">
      <Link to={address(`/facilities/${code}/letter`)} className="text-blue-900 underline underline-offset-4">
        {text.letter}
      </Link>
    </p>
  );
}
