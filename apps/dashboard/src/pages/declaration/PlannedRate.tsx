import { ChoiceField, Figure, useFacilityListAddress } from '../../components/index.js';
import { formatCount, formatRate } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DENOMINATORS, useView, type Denominator } from '../../view/use-view.js';
import { declarationTexts } from './declaration.texts.js';
import { PUBLICATION, type PlannedRates } from './planned-rates.js';

/** As published first: the smallest denominator, then ever larger ones. */
const ORDER = DENOMINATORS.toReversed();

/** 80.6 % → 69.3 % → 39.6 %: the switch, and all three on one scale. */
export function PlannedRate({ rates }: { rates: PlannedRates }) {
  const text = useTexts(declarationTexts).planned;
  const { params, set } = useView();
  const list = useFacilityListAddress();
  // Nothing in the address means as published, here and only here.
  const chosen: Denominator = ORDER.find((id) => id === params.get('den')) ?? 'PLAN_ANSWERED';
  const figure = rates[chosen];
  if (!figure) return null;
  return (
    <section className="keep-together rounded-12 border border-solid-gray-300 p-5 sm:p-6">
      <h2 className="text-std-20B-150">{text.title}</h2>
      <div className="mt-4 grid gap-x-12 gap-y-6 lg:grid-cols-[auto_1fr]">
        <div className="space-y-4">
          <ChoiceField
            label={text.choose}
            value={chosen}
            onChange={(id) => set({ den: id })}
            options={ORDER.map((id) => ({ id, name: text.of[id] }))}
          />
          <p aria-live="polite">
            <strong className="number block text-dsp-48B-140">{formatRate(figure.rate)}</strong>
            <Figure
              numerator={figure.value}
              denominator={figure.denominator}
              to={list(
                { has: ['PLANNED_BY_TARGET', ...(chosen === 'OPEN' ? [] : [chosen])] },
                { asOf: '2021-06-27', known: PUBLICATION, den: null },
              )}
            />
            <span className="block text-dns-14N-130 text-solid-gray-700">{text.unit}</span>
          </p>
        </div>
        <ul className="min-w-0 space-y-4">
          {ORDER.map((id) => {
            const rate = rates[id];
            if (!rate) return null;
            return (
              <li key={id}>
                <p className="flex flex-wrap items-baseline justify-between gap-x-4">
                  <span className={id === chosen ? 'font-bold' : ''}>
                    {text.of[id]}
                    {id === 'PLAN_ANSWERED' && (
                      <span className="ml-2 text-dns-14N-130 font-normal">（{text.published}）</span>
                    )}
                  </span>
                  <span className="number">
                    <strong>{formatRate(rate.rate)}</strong>
                    <span className="ml-3 text-dns-14N-130 text-solid-gray-700">
                      {formatCount(rate.value)}／{formatCount(rate.denominator ?? 0)}
                    </span>
                  </span>
                </p>
                <div
                  aria-hidden
                  className="mt-1 h-5 bg-solid-gray-50 outline outline-1 outline-solid-gray-200"
                >
                  <div
                    className={`h-full ${id === chosen ? 'bg-blue-900' : 'bg-blue-300'}`}
                    style={{ width: `${rate.rate ?? 0}%` }}
                  />
                </div>
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
