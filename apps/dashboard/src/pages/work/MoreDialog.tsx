import { Link } from 'react-router';
import { Button } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useAddress } from '../../view/use-address.js';
import { Dialog } from './Dialog.js';
import type { Row } from './use-work-actions.js';
import type { OpenForm } from './work-form.js';
import { texts } from './work.texts.js';

interface MoreDialogProps {
  row: Row;
  onOpen: (form: OpenForm) => void;
  onClose: () => void;
}

/** By touch, what the keyboard has its letters for. */
export function MoreDialog({ row, onOpen, onClose }: MoreDialogProps) {
  const text = useTexts(texts);
  const address = useAddress();
  const codes = [row.code];
  return (
    <Dialog title={row.name} onClose={onClose}>
      <div className="flex flex-col items-stretch gap-3">
        <Button onPress={() => onOpen({ kind: 'step', codes, milestone: null, overtaken: 0, before: {} })}>
          {text.otherDay}
        </Button>
        <Button
          onPress={() =>
            onOpen({ kind: 'step', codes, milestone: 'SETUP_SCHEDULED', overtaken: 0, before: {} })
          }
        >
          {text.changeVisit}
        </Button>
        <Button onPress={() => onOpen({ kind: 'pass', codes })}>
          {row.passed ? text.withdraw : text.passForward}
        </Button>
        <Link to={address(`/facilities/${row.code}`)}>{text.openFacility}</Link>
        {row.phone && <a href={`tel:${row.phone}`}>☎ {row.phone}</a>}
        <Button onPress={onClose}>{text.close}</Button>
      </div>
    </Dialog>
  );
}
