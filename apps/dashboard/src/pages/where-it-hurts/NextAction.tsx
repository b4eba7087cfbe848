import { Link } from 'react-router';
import { usePageQuery } from '../../components/index.js';
import { NextBestActionDocument, type NextBestActionQuery } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useAddress } from '../../view/use-address.js';
import { useView } from '../../view/use-view.js';
import { addressOfFilter } from '../facilities/filter-address.js';
import { useUntilMade } from '../forecast/use-until-made.js';
import { texts } from './hurts.texts.js';
import { listFilterOf } from './list-filter-of.js';
import { Sentence } from './Sentence.js';

type Advice = NonNullable<NonNullable<NextBestActionQuery['nextBestAction']>['advice']>;

/** Next best action: one line, its reason, what it is worth, one button. Nothing where nothing would help. */
export function NextAction() {
  const text = useTexts(texts);
  const { lang } = useView();
  const { data, retry } = usePageQuery(NextBestActionDocument, { language: lang === 'ja' ? 'JA' : 'EN' });
  const answer = data?.nextBestAction;
  useUntilMade(answer?.origin === null, retry);
  const button = useButton();
  const advice = answer?.advice;
  if (!advice) return null;
  return (
    <section
      aria-labelledby="next-action"
      data-testid="next-action"
      className="max-w-[60rem] rounded-12 border-2 border-blue-900 bg-blue-50 p-5"
    >
      <h2 id="next-action" className="text-dns-16B-130 text-solid-gray-700">
        {text.nextTitle}
      </h2>
      <p className="mt-1 text-std-20B-150">
        <Sentence parts={advice.action} scoped />
      </p>
      <p className="mt-2 text-std-16N-170">
        <Sentence parts={advice.reason} scoped />
      </p>
      <p className="mt-1 text-std-16B-170">
        <Sentence parts={advice.effect} scoped />
      </p>
      <p className="mt-1 text-dns-14N-130 text-solid-gray-700">{text.nextMethod(answer.origin?.runs ?? 0)}</p>
      <p className="print-none mt-4">
        <Link
          to={button(advice)}
          className="inline-flex min-h-11 items-center rounded-8 bg-blue-900 px-5 text-oln-16B-100 text-white hover:bg-blue-1000 hover:underline"
        >
          {text.buttons[advice.kind]}
        </Link>
      </p>
    </section>
  );
}

/** Where the page is that does it. */
function useButton(): (advice: Advice) => string {
  const address = useAddress();
  return ({ kind, action, reason, vendor }) => {
    if (kind === 'MORE_VISITS') return address('/work/calendar');
    if (kind === 'HELP_VENDOR' && vendor) return address('/work', { of: String(vendor.id) });
    const filter = [...action, ...reason].find((part) => part.filter)?.filter;
    const list = filter ? Object.fromEntries(addressOfFilter(listFilterOf(filter))) : {};
    return address('/facilities', list);
  };
}
