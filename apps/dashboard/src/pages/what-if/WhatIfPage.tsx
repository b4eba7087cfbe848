import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import {
  Button,
  ChoiceField,
  ErrorState,
  Notice,
  Page,
  Skeleton,
  usePageQuery,
} from '../../components/index.js';
import { WhatIfChoicesDocument, WhatIfDocument } from '../../generated/pages/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { useShell } from '../../shell/shell-context.js';
import { useView } from '../../view/use-view.js';
import { ForecastNav } from '../forecast/ForecastNav.js';
import { SignInNeeded } from '../facilities/SignInNeeded.js';
import { useUntilMade } from '../forecast/use-until-made.js';
import type { Outcome } from './compare-rows.js';
import { Comparison } from './Comparison.js';
import { changesOfText } from './scenario-address.js';
import { ScenarioCard, type Shown } from './ScenarioCard.js';
import { texts } from './what-if.texts.js';

/** もし〜なら: two scenarios beside the forecast, both wholly in the address. */
export function WhatIfPage() {
  const text = useTexts(texts);
  const { me } = useShell();
  if (!me) return <SignInNeeded />;
  if (me.role !== 'ADMINISTRATOR' && me.role !== 'ANALYST')
    return (
      <Page name={text.name}>
        <Notice title={text.notYours} />
      </Page>
    );
  return <WhatIf />;
}

function WhatIf() {
  const text = useTexts(texts);
  const word = useTexts(words);
  const { params, set } = useView();
  const milestone = params.get('of') === 'READY' ? 'READY' : 'OPERATING';
  const shownOf = (key: 'a' | 'b'): Shown => ({
    key,
    name: params.get(`${key}n`) || text.scenario(key.toUpperCase()),
    changes: changesOfText(params.get(key)),
  });
  const shown = { a: shownOf('a'), b: shownOf('b') };
  const { data: choices } = useQuery(WhatIfChoicesDocument);
  const { data, error, retry, isStale } = usePageQuery(WhatIfDocument, {
    a: [...shown.a.changes],
    b: [...shown.b.changes],
    milestone,
  });
  useUntilMade(data?.a?.origin === null, retry);
  const { a, b } = data ?? {};
  const isAnything = shown.a.changes.length + shown.b.changes.length > 0;
  return (
    <Page
      name={text.name}
      title={a?.origin && !isStale ? titleOf(a, shown.a, word.measure[milestone], text) : text.title}
      meta={a?.origin ? { asOf: a.origin.asOf } : undefined}
      controls={<ForecastNav />}
    >
      <p className="max-w-[60rem]">{text.note}</p>
      <div className="grid gap-6 lg:grid-cols-2">
        <ScenarioCard shown={shown.a} choices={choices} />
        <ScenarioCard shown={shown.b} choices={choices} />
      </div>
      <div className="print-none flex flex-wrap items-end gap-6">
        <ChoiceField
          label={text.milestone}
          value={milestone}
          onChange={(id) => set({ of: id === 'OPERATING' ? null : id })}
          options={(['OPERATING', 'READY'] as const).map((id) => ({ id, name: word.measure[id] }))}
        />
        <Share />
      </div>
      <div role="status">{isStale && <p>{text.drawing}</p>}</div>
      {error ? (
        <ErrorState error={error} retry={retry} />
      ) : !a || !b ? (
        <Skeleton lines={10} />
      ) : !isMade(a) ? (
        <Notice title={text.making} role="status">
          <p>{text.makingText}</p>
        </Notice>
      ) : (
        isAnything && (
          <div className={`space-y-10 ${isStale ? 'opacity-60' : ''}`} aria-busy={isStale}>
            <Comparison a={a} b={b} shown={shown} choices={choices} milestone={milestone} />
          </div>
        )
      )}
    </Page>
  );
}

/** Everything of the page stands in its address. */
function Share() {
  const text = useTexts(texts);
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(window.location.href).then(
      () => setSaid(text.shared),
      () => setSaid(text.notShared),
    );
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button onPress={() => void copy()}>{text.share}</Button>
      <span role="status">{said}</span>
    </div>
  );
}

function isMade(outcome: Outcome): outcome is Outcome & { origin: NonNullable<Outcome['origin']> } {
  return outcome.origin !== null;
}

function titleOf(
  { gain }: Outcome,
  { name, changes }: Shown,
  of: string,
  text: (typeof texts)['ja'],
): string {
  if (!gain || changes.length === 0) return text.title;
  const mean = Math.round(gain.mean);
  const count = formatCount(Math.abs(mean));
  return text.titleOf(name, mean < 0 ? text.fewer(count) : text.more(count), of);
}
