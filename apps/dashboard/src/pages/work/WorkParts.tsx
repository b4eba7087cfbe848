import { Link } from 'react-router';
import { useTexts } from '../../i18n/use-texts.js';
import { patched, useView } from '../../view/use-view.js';
import { PART } from './work-address.js';
import { texts } from './work.texts.js';

/** For queues of more than a hundred: one part at a time. */
export function WorkParts({ skip, shown, matching }: { skip: number; shown: number; matching: number }) {
  const text = useTexts(texts);
  const { params } = useView();
  if (skip === 0 && shown === matching) return null;
  const to = (next: number) => `?${patched(params, { skip: next > 0 ? String(next) : null }).toString()}`;
  return (
    <nav aria-label={text.queue} className="print-none flex flex-wrap gap-x-6 gap-y-2 pt-4">
      <span className="number">{text.rangeOf(skip + 1, skip + shown, matching)}</span>
      {skip > 0 && <Link to={to(Math.max(0, skip - PART))}>{text.previous}</Link>}
      {skip + shown < matching && (
        <Link to={to(skip + PART)}>{text.more(Math.min(PART, matching - skip - shown))}</Link>
      )}
    </nav>
  );
}
