import { DayText, knownOnText, TypeMark, type KnowledgePointFields } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { useShell } from '../../shell/shell-context.js';
import { useView } from '../../view/use-view.js';
import type { FacilityFields } from './facility-fields.js';

interface IdentityProps {
  facility: FacilityFields;
  asOf: string;
  point: KnowledgePointFields | undefined;
}

/** Code, type and place under the name, and the day it is shown for: enough to know one has the right one. */
export function Identity({ facility, asOf, point }: IdentityProps) {
  const word = useTexts(words);
  const { lang } = useView();
  const { today } = useShell();
  const { prefecture, municipality } = facility;
  return (
    <div className="-mt-5 space-y-1 print:-mt-4">
      <p className="flex flex-wrap gap-x-4 text-dns-16N-130">
        <span className="number font-bold select-all">{facility.code}</span>
        <TypeMark type={facility.type} />
        <span>
          {lang === 'ja' ? prefecture.name : `${prefecture.romaji} `}
          {municipality}
        </span>
      </p>
      <p className="flex flex-wrap gap-x-4 text-dns-14N-130 text-solid-gray-700">
        <span>
          {word.asOf}: <DayText day={asOf} />
        </span>
        {point && (
          <span>
            {word.knownOn}: {knownOnText(point, lang)}
          </span>
        )}
        {today.demo && <span>{word.demo}</span>}
      </p>
    </div>
  );
}
