import { formatTime } from '../i18n/format.js';
import { useTexts } from '../i18n/use-texts.js';
import { useConnectionLost } from './connection.js';
import { shellTexts } from './texts.js';

/** Says since when the figures on the page are no longer fresh. */
export function OfflineNotice() {
  const text = useTexts(shellTexts);
  const since = useConnectionLost();
  return (
    <div role="status" className="print-none">
      {since && (
        <p className="border-b border-orange-800 bg-orange-50 px-4 py-2 text-dns-16N-130 sm:px-6 lg:px-8">
          {text.offline(formatTime(since))}
        </p>
      )}
    </div>
  );
}
