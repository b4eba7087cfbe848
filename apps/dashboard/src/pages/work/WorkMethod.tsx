import type { WorkQueueQuery } from '../../generated/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { texts } from './work.texts.js';

type Seen = NonNullable<WorkQueueQuery['workQueue']>['seen'];

/** How the expected ranges come about, with the figures behind them. */
export function WorkMethod({ seen }: { seen: Seen }) {
  const text = useTexts(texts);
  const { ready4, ready8, workingDays4, workingDays8, weeklyCapacity, low, high } = seen;
  return (
    <section className="rounded-8 border border-solid-gray-300 px-4 py-3 text-dns-16N-130">
      <h2 className="text-dns-16B-130">{text.method}</h2>
      {low === null || high === null ? (
        <p>{text.methodNone}</p>
      ) : (
        <p>
          {text.methodText(ready4, workingDays4, ready8, workingDays8)}
          {weeklyCapacity !== null && text.methodCapacity(weeklyCapacity)}
          <b className="number">{text.methodPace(low, high)}</b>
        </p>
      )}
      <p>{text.methodNot}</p>
    </section>
  );
}
