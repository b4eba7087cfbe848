import { DayText } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Card } from './Card.js';
import { texts } from './my.texts.js';
import type { OwnDay } from './own-day.js';
import { TaskLink } from './TaskLink.js';

/** What one may get, by when; the rest stands behind the button. */
export function SubsidyCard({ own: { facility, subsidy, start } }: { own: OwnDay }) {
  const text = useTexts(texts);
  const { share, most } = subsidy;
  return (
    <Card id="subsidy" title={text.subsidyTitle}>
      <p className="text-std-16N-170">
        {most === null ? text.share[share] : <strong>{text.upTo(most)}</strong>}
        {most !== null && <span className="block">{text.share[share]}</span>}
      </p>
      <p className="text-std-16N-170">
        {text.completeBy}：<DayText day={subsidy.completeBy} />
      </p>
      {subsidy.aboveCap !== null && subsidy.aboveCap > 0 && (
        <p className="text-std-16B-170 text-error-2">{text.aboveCap(subsidy.aboveCap)}</p>
      )}
      <p className="text-std-16N-170">
        {text.claim}：{subsidy.claim ? text.claims[subsidy.claim] : text.claims.NONE}
      </p>
      {!start.closed && (
        <TaskLink code={facility.code} task="subsidy">
          {text.toSubsidy}
        </TaskLink>
      )}
    </Card>
  );
}
