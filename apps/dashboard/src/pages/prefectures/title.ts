import type { Texts } from '../../i18n/language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { useView } from '../../view/use-view.js';
import type { PrefectureModel } from './prefecture-model.js';
import type { PrefectureView } from './prefecture-view.js';
import { texts } from './prefectures.texts.js';

type PageTexts = typeof texts extends Texts<infer T> ? T : never;

/** What is compared: 「歯科診療所の申込率」, with the denominator where it is not all facilities. */
export function useSubject({ type, measure }: PrefectureView): string {
  const text = useTexts(texts);
  const word = useTexts(words);
  const { den } = useView();
  const rate = den === 'OPEN' ? text.rate[measure] : text.rateOf(text.rate[measure], word.denominator[den]);
  return text.subject(type ? word.type[type] : word.allTypes, rate);
}

/** The sentence the chart says: who leads, who is last. */
export function titleOf(model: PrefectureModel, subject: string, text: PageTexts): string {
  const rated = model.rows.filter(({ rank }) => rank !== null);
  const first = rated[0];
  const last = rated.at(-1);
  if (!first || !last) return text.titleNone(subject);
  if (first.cell.rate === last.cell.rate) return text.titleEven(subject, first.cell.rate);
  return text.title(
    subject,
    model.nameOf(first.code),
    first.cell.rate,
    model.nameOf(last.code),
    last.cell.rate,
  );
}
