import { ChoiceField } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import type { PrefectureModel } from './prefecture-model.js';
import { texts } from './prefectures.texts.js';
import type { RankedRow } from './ranking.js';
import { SelectLink } from './SelectLink.js';
import type { Thresholds } from './thresholds.js';

interface ThresholdCardProps {
  /** 「歯科診療所の申込率」 */
  subject: string;
  threshold: number;
  thresholds: Thresholds;
  reached: readonly RankedRow[];
  /** 「3県」 */
  count: string;
  model: PrefectureModel;
}

/** The threshold as the declaration says it: a sentence, and who is meant. */
export function ThresholdCard({ subject, threshold, thresholds, reached, count, model }: ThresholdCardProps) {
  const text = useTexts(texts);
  const { set } = useView();
  const printsMore =
    model.rows.filter(({ cell }) => cell.rate !== null && cell.rate >= threshold).length > reached.length;
  return (
    <section className="rounded-8 border border-solid-gray-420 p-4 print:border-0 print:p-0">
      <h2 className="text-std-18B-160" data-testid="threshold">
        {text.threshold(subject, threshold, count)}
      </h2>
      {reached.length > 0 && reached.length <= 15 && (
        <p className="mt-1 text-dns-16N-170">
          {reached.map(({ code }, index) => (
            <span key={code}>
              {index > 0 && text.listJoin}
              <SelectLink code={code} className="text-blue-900 underline underline-offset-4">
                {model.nameOf(code)}
              </SelectLink>
            </span>
          ))}
        </p>
      )}
      {printsMore && <p className="mt-1 text-dns-14N-130 text-solid-gray-700">{text.rounded(threshold)}</p>}
      <div className="print-none mt-3">
        <ChoiceField
          label={text.thresholdChoice}
          options={thresholds.offered.map((value) => ({ id: String(value), name: `${value}%` }))}
          value={String(threshold)}
          onChange={(value) =>
            set({ threshold: Number(value) === thresholds.usual ? null : value }, { replace: true })
          }
        />
      </div>
    </section>
  );
}
