import { useEffect, useState } from 'react';
import { formatTime } from '../i18n/format.js';
import { useTexts } from '../i18n/use-texts.js';
import { shellTexts } from './texts.js';

/** Says since when the figures on the page are no longer fresh. */
export function OfflineNotice() {
  const text = useTexts(shellTexts);
  const [since, setSince] = useState<string | null>(null);
  useEffect(() => {
    const lost = () => setSince(new Date().toISOString());
    const back = () => setSince(null);
    if (!navigator.onLine) lost();
    window.addEventListener('offline', lost);
    window.addEventListener('online', back);
    return () => {
      window.removeEventListener('offline', lost);
      window.removeEventListener('online', back);
    };
  }, []);
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
