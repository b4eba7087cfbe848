import {
  ChoiceField,
  ErrorState,
  NativeSelect,
  Notice,
  Page,
  Skeleton,
  usePageQuery,
} from '../../components/index.js';
import { OwnFacilitiesDocument } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useView } from '../../view/use-view.js';
import { SignInNeeded } from '../facilities/SignInNeeded.js';
import { BatchDesk } from './BatchDesk.js';
import { CardDesk } from './CardDesk.js';
import { ReaderDesk } from './ReaderDesk.js';
import { texts } from './reception.texts.js';
import { TodaysChecks } from './TodaysChecks.js';
import { TestNotice } from './TestNotice.js';
import { useHistory } from './use-history.js';

const TABS = ['card', 'reader', 'batch'] as const;
type Tab = (typeof TABS)[number];

/** 資格確認: one patient after the other, or tomorrow's list. */
export function ReceptionPage() {
  const text = useTexts(texts);
  const { me } = useShell();
  if (!me) return <SignInNeeded />;
  if (me.role !== 'FACILITY')
    return (
      <Page name={text.name} title={text.notFacility}>
        <Notice title={text.notFacilityWhy} />
      </Page>
    );
  return <SignedIn />;
}

function SignedIn() {
  const text = useTexts(texts);
  const { params, set } = useView();
  const { data, error, retry } = usePageQuery(OwnFacilitiesDocument, {});
  const open = data?.facilities?.nodes;
  if (!open)
    return (
      <Page name={text.name} title={text.loading}>
        {error ? <ErrorState error={error} retry={retry} /> : <Skeleton lines={10} />}
      </Page>
    );
  const wanted = params.get('f');
  const chosen = open.length === 1 ? open[0]! : open.find(({ code }) => code === wanted);
  const options = open.map(({ code, name }) => [code, `${name}（${code}）`] as const);
  const choice = open.length > 1 && (
    <NativeSelect
      label={text.facility}
      value={chosen?.code ?? ''}
      isWide
      onChange={(code) => set({ f: code })}
      options={chosen ? options : [['', text.nobody], ...options]}
    />
  );
  if (!chosen)
    return (
      <Page
        name={text.name}
        title={open.length > 0 ? text.choose : text.none}
        controls={choice && <div className="pt-4">{choice}</div>}
      >
        {null}
      </Page>
    );
  return <Desk key={chosen.code} facility={chosen.code} choice={choice} />;
}

function Desk({ facility, choice }: { facility: string; choice: React.ReactNode }) {
  const text = useTexts(texts);
  const { params, set } = useView();
  const tab: Tab = TABS.find((each) => each === params.get('tab')) ?? 'card';
  const { history, refresh } = useHistory(facility);
  return (
    <Page
      name={text.name}
      title={tab === 'batch' ? text.tab.batch : tab === 'reader' ? text.tab.reader : text.title}
      controls={
        <div className="flex flex-wrap items-end gap-4 pt-4">
          <ChoiceField<Tab>
            label={text.tabs}
            value={tab}
            onChange={(id) => set({ tab: id === 'card' ? null : id })}
            options={TABS.map((id) => ({ id, name: text.tab[id] }))}
          />
          {choice}
        </div>
      }
    >
      {history?.testCard && <TestNotice passedAt={history.connectionTestPassedAt} />}
      {tab === 'card' && (
        <CardDesk facility={facility} testCard={history?.testCard ?? null} onChecked={refresh} />
      )}
      {tab === 'reader' && (
        <ReaderDesk facility={facility} testCard={history?.testCard ?? null} onChecked={refresh} />
      )}
      {tab === 'batch' ? <BatchDesk facility={facility} /> : <TodaysChecks checks={history?.checks ?? []} />}
    </Page>
  );
}
