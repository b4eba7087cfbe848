import { Notice } from '../../components/index.js';
import { formatTime } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { texts } from './reception.texts.js';

/** Before the start date: who can be asked for, and whether the test is passed. */
export function TestNotice({ passedAt }: { passedAt: string | null }) {
  const text = useTexts(texts);
  return (
    <div className="print-none" data-testid="connection-test">
      <Notice tone="warning" title={text.testTitle}>
        <p>{text.testWhy}</p>
        {passedAt && (
          <p className="font-bold">
            {text.testPassed(
              `${new Date(passedAt).toLocaleDateString('ja-JP', { timeZone: 'Asia/Tokyo' })} ${formatTime(passedAt)}`,
            )}
          </p>
        )}
      </Notice>
    </div>
  );
}
