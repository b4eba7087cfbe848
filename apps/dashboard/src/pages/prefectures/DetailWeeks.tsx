import { usePageQuery } from '../../components/index.js';
import { PrefectureWeeksDocument } from '../../generated/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useView } from '../../view/use-view.js';
import type { PrefectureView } from './prefecture-view.js';
import { texts } from './prefectures.texts.js';

/** The weekly series of one prefecture, by type. */
export function DetailWeeks({ code, name, view, asOf }: { code: string; name: string; view: PrefectureView; asOf: string }) {
  const text = useTexts(texts);
  const { today } = useShell();
  const { known, den } = useView();
  const { data } = usePageQuery(PrefectureWeeksDocument, {
    filter: { prefectures: [code] },
    from: today.logBeganOn,
    to: asOf,
    asKnownOn: known,
    measure: view.measure,
    denominator: den,
  });
  return <h3 className="mt-4 text-dns-16B-130">{data && text.weeks(name, text.rate[view.measure])}</h3>;
}
