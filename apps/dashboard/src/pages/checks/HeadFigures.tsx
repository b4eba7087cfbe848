import type { ReactNode } from 'react';
import { Figure } from '../../components/index.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import type { Figures } from './checks-meta.js';
import { texts } from './checks.texts.js';

/** The six numbers, each with what it is of; an estimate shows its formula. */
export function HeadFigures({ figures, days }: { figures: Figures; days: number }) {
  const text = useTexts(texts);
  const { operating, checking, checkingRate, quiet, never, checks } = figures;
  return (
    <dl className="grid gap-x-8 gap-y-6 sm:grid-cols-2 xl:grid-cols-3">
      <Fact term={text.operating}>
        <Figure numerator={operating} unit={text.facilities} size="large" />
      </Fact>
      <Fact term={text.checking}>
        <Figure numerator={checking} denominator={operating} rate={checkingRate} size="large" />
      </Fact>
      <Fact term={text.quiet} note={text.never(formatCount(never))}>
        <Figure numerator={quiet} unit={text.facilities} to="#quiet" size="large" />
      </Fact>
      <Fact term={text.checks(days)}>
        <Figure numerator={checks} unit={text.count} size="large" />
      </Fact>
      <Fact term={text.hours} note={text.hoursFormula(formatCount(checks))}>
        <Figure numerator={figures.hoursSaved} unit={text.hour} size="large" />
      </Fact>
      <Fact term={text.avoided} note={text.avoidedFormula(formatCount(figures.endedAtCounter))}>
        <Figure numerator={figures.refusedClaimsAvoided} unit={text.count} size="large" />
      </Fact>
    </dl>
  );
}

function Fact({ term, note, children }: { term: string; note?: string; children: ReactNode }) {
  return (
    <div className="border-l-4 border-blue-900 pl-4">
      <dt className="text-dns-16B-130">{term}</dt>
      <dd>
        {children}
        {note && <span className="block text-dns-14N-130 text-solid-gray-700">{note}</span>}
      </dd>
    </div>
  );
}
