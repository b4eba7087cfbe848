import { useTexts } from '../../../i18n/use-texts.js';
import { DayText } from '../../../components/index.js';
import { texts } from '../my.texts.js';
import type { TaskProps } from '../own-day.js';
import { ClaimForm } from './ClaimForm.js';
import { QuotationForm } from './QuotationForm.js';

/** What one may get, what the quotation exceeds, the documents, by when, and how far the claim is. */
export function SubsidyTask({ own }: TaskProps) {
  const text = useTexts(texts);
  const { subsidy } = own;
  const amounts = [
    [text.cap, subsidy.cap],
    [text.most, subsidy.most],
    [text.quotation, subsidy.quotation],
    [text.expected, subsidy.expected],
    [text.ownCost, subsidy.ownCost],
  ] as const;
  return (
    <>
      <section className="max-w-[32rem] space-y-4">
        <p className="text-std-16N-170">{text.share[subsidy.share]}</p>
        <dl className="divide-y divide-solid-gray-300 border-y border-solid-gray-300">
          {amounts.map(([name, amount]) => (
            <div key={name} className="flex justify-between gap-4 py-2 text-std-16N-170">
              <dt>{name}</dt>
              <dd className="number font-bold">{amount === null ? '—' : text.yen(amount)}</dd>
            </div>
          ))}
          <div className="flex flex-wrap justify-between gap-x-4 py-2 text-std-16N-170">
            <dt>{text.completeBy}</dt>
            <dd>
              <DayText day={subsidy.completeBy} />
            </dd>
          </div>
        </dl>
        {subsidy.share === 'OTHER_RULES' && <p className="text-std-16N-170">{text.hospitalAsk}</p>}
        <p className="text-std-16N-170">{text.after}</p>
        <h2 className="text-std-20B-150">{text.documents}</h2>
        <ul className="list-disc space-y-1 pl-6 text-std-16N-170">
          {subsidy.documents.map((document) => (
            <li key={document}>{text.document[document]}</li>
          ))}
        </ul>
      </section>
      <QuotationForm own={own} />
      <ClaimForm own={own} />
    </>
  );
}
