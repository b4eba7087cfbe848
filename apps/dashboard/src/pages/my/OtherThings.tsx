import { DayText } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { monthWords } from '../facility/entry-words.js';
import { Card } from './Card.js';
import { texts } from './my.texts.js';
import { sinceOf, type OwnDay } from './own-day.js';
import { TaskLink } from './TaskLink.js';

/** Seldom needed: planned month, expiry of the certificate, cancelling the application. */
export function OtherThings({ own }: { own: OwnDay }) {
  const text = useTexts(texts);
  const { lang } = useView();
  const { facility, start } = own;
  return (
    <Card id="other" title={text.otherTitle}>
      <dl className="space-y-1 text-std-16N-170 [&_dd]:inline [&_dt]:inline [&_dt]:after:content-['：']">
        <div>
          <dt>{text.month}</dt>
          <dd>{facility.plannedMonth ? monthWords(facility.plannedMonth, lang) : text.notAnswered}</dd>
        </div>
        {facility.certificateExpiresOn && (
          <div>
            <dt>{text.certificateUntil}</dt>
            <dd>
              <DayText day={facility.certificateExpiresOn} />
            </dd>
          </div>
        )}
      </dl>
      {!start.closed && (
        <p className="flex flex-wrap gap-x-5">
          <TaskLink code={facility.code} task="month" look="plain">
            {text.answerMonth}
          </TaskLink>
          {sinceOf(own, 'APPLIED') && (
            <TaskLink code={facility.code} task="cancel" look="plain">
              {text.cancel}
            </TaskLink>
          )}
        </p>
      )}
    </Card>
  );
}
