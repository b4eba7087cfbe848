import { useTexts } from '../../i18n/use-texts.js';
import type { RateClass } from './classes.js';
import { texts } from './prefectures.texts.js';
import { SMALL_DENOMINATOR } from './ranking.js';
import { SHADES } from './shades.js';

/** The classes with how many prefectures are in each, highest first. */
export function TileLegend({ classes, anySmall }: { classes: readonly RateClass[]; anySmall: boolean }) {
  const text = useTexts(texts);
  return (
    <div className="max-w-72 text-dns-14N-130">
      <ul aria-label={text.legend} className="space-y-1">
        {classes.toReversed().map(({ from, until, count }, index) => (
          <li key={from} className="flex items-center gap-2">
            <span
              className="inline-block h-4 w-8 border border-solid-gray-420"
              style={{ backgroundColor: SHADES[SHADES.length - 1 - index]?.ground }}
            />
            <span className="number">{text.classRange(from, until)}</span>
            <span className="number ml-auto text-solid-gray-700">{text.classCount(count)}</span>
          </li>
        ))}
      </ul>
      {anySmall && (
        <p className="mt-2 text-solid-gray-700">
          {text.smallMark} {text.small(SMALL_DENOMINATOR)}
        </p>
      )}
    </div>
  );
}
