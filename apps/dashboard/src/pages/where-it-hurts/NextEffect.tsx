import { usePageQuery } from '../../components/index.js';
import { NextBestActionDocument } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { useUntilMade } from '../forecast/use-until-made.js';
import { Sentence } from './Sentence.js';
import { texts } from './hurts.texts.js';

/** What a facility's next step is worth on the target day; nothing where the simulation has nothing to say of it. */
export function NextEffect({ facilityId }: { facilityId: string }) {
  const text = useTexts(texts);
  const { lang } = useView();
  const { data, retry } = usePageQuery(NextBestActionDocument, {
    language: lang === 'ja' ? 'JA' : 'EN',
    facilityId,
  });
  const answer = data?.nextBestAction;
  useUntilMade(answer?.origin === null, retry);
  if (!answer?.advice) return null;
  return (
    <p className="mt-2 text-std-16N-170" data-testid="next-effect">
      <Sentence parts={answer.advice.effect} />{' '}
      <span className="text-dns-14N-130 text-solid-gray-700">{text.effectNote}</span>
    </p>
  );
}
