import type { WorkQueueQuery } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { methodTexts } from './method.texts.js';

type Seen = NonNullable<WorkQueueQuery['workQueue']>['seen'];

/** How the expected ranges come about, with the figures behind them. */
export function WorkMethod({ seen, method }: { seen: Seen; method?: string }) {
  const text = useTexts(methodTexts);
  const { ready4, ready8, workingDays4, workingDays8, weeklyCapacity, low, high } = seen;
  const isKnown = low !== null && high !== null;
  if (method === 'FORECAST')
    return (
      <details className="rounded-8 border border-solid-gray-300 px-4 py-3 text-dns-16N-130">
        <summary className="cursor-pointer">
          <b>{text.method}</b> {text.methodForecast}
        </summary>
        <p className="mt-2">{text.methodForecastText}</p>
        <p>{text.methodNot}</p>
      </details>
    );
  return (
    <details className="rounded-8 border border-solid-gray-300 px-4 py-3 text-dns-16N-130">
      <summary className="cursor-pointer">
        <b>{text.method}</b>{' '}
        <span className="number">{isKnown ? text.methodPace(low, high) : text.methodNone}</span>
      </summary>
      {isKnown && (
        <p className="mt-2">
          {text.methodText(ready4, workingDays4, ready8, workingDays8)}
          {weeklyCapacity !== null && text.methodCapacity(weeklyCapacity)}
        </p>
      )}
      <p>{text.methodNot}</p>
    </details>
  );
}
