import { TypeMark } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { useView } from '../../view/use-view.js';
import { texts } from './facilities.texts.js';
import { sinceOf, type FacilityNode } from './facility-row.js';
import { FacilityLink } from './FacilityLink.js';
import { StartDay } from './StartDay.js';

/** The rows below 640 px: who, where it stands, how long; the rest is on its page. */
export function FacilityCards({ rows, asOf }: { rows: readonly FacilityNode[]; asOf: string }) {
  const text = useTexts(texts);
  const word = useTexts(words);
  const { lang } = useView();
  return (
    <ul aria-label={text.results} className="divide-y divide-solid-gray-300 border-y border-solid-gray-300">
      {rows.map((row) => (
        <li key={row.id} className="py-3">
          <p className="text-std-17B-170">
            <FacilityLink code={row.code} name={row.name} />
          </p>
          <p className="flex flex-wrap gap-x-3 text-dns-14N-130 text-solid-gray-700">
            <TypeMark type={row.type} />
            <span>
              {lang === 'ja' ? row.prefecture.name : `${row.prefecture.romaji} `}
              {row.municipality}
            </span>
            <span className="number">{row.code}</span>
          </p>
          <p className="mt-1 flex flex-wrap items-baseline justify-between gap-x-3 text-dns-16N-130">
            <span>{word.stage[row.stage]}</span>
            {row.waitingDays !== null && (
              <span className="number font-bold">{text.days(row.waitingDays)}</span>
            )}
          </p>
          <p className="text-dns-14N-130 text-solid-gray-700">
            {text.vendor}：{row.vendor?.name ?? text.noVendor}
            {row.blocker && `・${text.blocker}：${word.blocker[row.blocker]}`}
          </p>
          {sinceOf(row, 'OPERATING') && (
            <p className="text-dns-14N-130 text-solid-gray-700">
              {text.operating}：<StartDay day={sinceOf(row, 'OPERATING')} asOf={asOf} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
