import { useTexts } from '../i18n/use-texts.js';
import { words } from '../i18n/words.js';
import { useShell } from '../shell/shell-context.js';
import { useView, type Denominator } from '../view/use-view.js';
import { DayText } from './DayText.js';
import { knownOnText, type KnowledgePointFields } from './known-on.js';

export interface Meta {
  /** 施設, 施設／暦日, % … ; default 施設. */
  unit?: string;
  denominator?: Denominator;
  asOf?: string;
  asKnownOn?: KnowledgePointFields;
  /** Default: the milestone log of this system. */
  source?: string;
}

/** Under every title: unit, denominator, as-of, as known on, source; on a demo also that it is one. */
export function MetaLine({ unit, denominator, asOf, asKnownOn, source }: Meta) {
  const word = useTexts(words);
  const { lang } = useView();
  const { today } = useShell();
  const log = lang === 'ja' ? '導入進捗ログ' : 'rollout log';
  return (
    <dl className="flex flex-wrap gap-x-4 text-dns-14N-130 leading-normal text-solid-gray-700 [&>div]:flex [&>div]:gap-1.5 [&_dt]:text-solid-gray-600 [&_dt]:shrink-0 [&_dt]:after:content-[':']">
      <div>
        <dt>{word.unit}</dt>
        <dd>{unit ?? word.facilities}</dd>
      </div>
      {denominator && (
        <div>
          <dt>{word.denominatorLabel}</dt>
          <dd>{word.denominator[denominator]}</dd>
        </div>
      )}
      {asOf && (
        <div>
          <dt>{word.asOf}</dt>
          <dd>
            <DayText day={asOf} />
          </dd>
        </div>
      )}
      {asKnownOn && (
        <div>
          <dt>{word.knownOn}</dt>
          <dd>{knownOnText(asKnownOn, lang)}</dd>
        </div>
      )}
      <div>
        <dt>{word.dataSource}</dt>
        <dd>
          {source ?? log}
          {today.demo && (lang === 'ja' ? `・${word.demo}` : `, ${word.demo.toLowerCase()}`)}
        </dd>
      </div>
    </dl>
  );
}
