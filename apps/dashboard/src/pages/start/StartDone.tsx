import { Link } from 'react-router';
import { Notice } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useAddress } from '../../view/use-address.js';
import { BothCalendars } from './BothCalendars.js';
import { texts } from './start.texts.js';

interface StartDoneProps {
  day: string;
  operating: boolean;
  /** Entered with this link, and taken back by somebody who signed in. */
  isTakenBack: boolean;
  /** Just now; otherwise it stood there already. */
  isNew: boolean;
  vendorTold: boolean;
  warnings: readonly string[];
}

/** What stands in the log, and how it is changed. */
export function StartDone({ day, operating, isTakenBack, isNew, vendorTold, warnings }: StartDoneProps) {
  const text = useTexts(texts);
  const address = useAddress();
  const { signedIn } = useShell();
  return (
    <section className="max-w-[32rem] space-y-5" data-step="done">
      <div role="status" className="rounded-12 border-2 border-green-700 bg-green-50 p-5">
        <p className="text-std-18B-160">{isTakenBack ? text.takenBack : isNew ? text.done : text.entered}</p>
        <p className="mt-3 text-dns-16B-130 text-solid-gray-700">{text.startsOn}</p>
        <BothCalendars day={day} />
        {vendorTold && <p className="mt-3 text-std-16N-170">{text.vendorTold}</p>}
      </div>
      {warnings.map((warning) => (
        <Notice key={warning} tone="warning" title={warning} />
      ))}
      <p className="text-std-16N-170">{operating ? text.began : text.changeLater}</p>
      {!signedIn && (
        <p>
          <Link
            to={address('/sign-in', { to: '/my' })}
            className="text-blue-900 underline underline-offset-4"
          >
            {text.signIn}
          </Link>
        </p>
      )}
    </section>
  );
}
