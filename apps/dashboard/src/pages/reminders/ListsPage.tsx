import {
  ChoiceField,
  DownloadMenu,
  EmptyState,
  ErrorState,
  NativeSelect,
  Page,
  Skeleton,
  usePageQuery,
} from '../../components/index.js';
import { ContactListDocument, FacilityListChoicesDocument } from '../../generated/pages/graphql.js';
import { formatCount, isDay } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useView } from '../../view/use-view.js';
import { FilterText } from '../access/FilterText.js';
import { NextPage } from '../access/NextPage.js';
import { SignInNeeded } from '../facilities/SignInNeeded.js';
import { ContactTable } from './ContactTable.js';
import { listsTexts } from './lists.texts.js';
import { CHANNELS } from './message-address.js';
import { reminderTexts } from './reminder.texts.js';
import { ForMinistry, ReminderPage } from './ReminderPage.js';

/** Nobody is on a list of mail: it leaves by itself. */
const LISTS = CHANNELS.slice(1);

/** お知らせ：リスト — whom a person is to call, write to or visit. The call centre has the call list. */
export function ListsPage() {
  const { me } = useShell();
  if (!me) return <SignInNeeded />;
  if (me.role === 'CALL_CENTRE') return <Lists isMinistry={false} />;
  return (
    <ForMinistry>
      <Lists isMinistry />
    </ForMinistry>
  );
}

function Lists({ isMinistry }: { isMinistry: boolean }) {
  const text = useTexts(listsTexts);
  const common = useTexts(reminderTexts);
  const { params, set, lang } = useView();
  const channel = (isMinistry && LISTS.find((each) => each === params.get('list'))) || 'CALL_LIST';
  const from = params.get('from');
  const { data: choices } = usePageQuery(FacilityListChoicesDocument, {});
  const question = { channel, prefecture: params.get('pref'), listedFrom: isDay(from) ? from : null };
  const { data, error, retry, isStale } = usePageQuery(ContactListDocument, {
    ...question,
    after: params.get('after'),
  });
  const page = data?.contactList;
  const name = common.channel[channel];
  const title = page ? text.title(name, formatCount(page.totalCount)) : undefined;
  const content = (
    <section className="space-y-4">
      <p className="max-w-[60rem] text-dns-16N-130">{text.note}</p>
      <div className="print-none flex flex-wrap items-end gap-4">
        {isMinistry && (
          <ChoiceField
            label={text.list}
            value={channel}
            onChange={(list) => set({ list, after: null })}
            options={LISTS.map((id) => ({ id, name: common.channel[id] }))}
          />
        )}
        <NativeSelect
          label={text.prefecture}
          value={params.get('pref') ?? ''}
          onChange={(pref) => set({ pref: pref || null, after: null })}
          options={[
            ['', text.any],
            ...(choices?.prefectures ?? []).map(
              ({ code, name: ja, romaji }) => [code, lang === 'ja' ? ja : romaji] as const,
            ),
          ]}
        />
        <FilterText
          label={text.from}
          type="date"
          value={from ?? ''}
          onCommit={(day) => set({ from: day || null, after: null })}
        />
        <DownloadMenu name={name} source={{ endpoint: 'contact-list', args: question }} />
      </div>
      {error ? (
        <ErrorState error={error} retry={retry} />
      ) : !page ? (
        <Skeleton lines={12} />
      ) : page.totalCount === 0 ? (
        <EmptyState title={text.none} />
      ) : (
        <div className={isStale ? 'space-y-4 opacity-60' : 'space-y-4'} aria-busy={isStale}>
          <ContactTable entries={page.nodes} channel={channel} />
          <NextPage nextCursor={page.nextCursor} />
        </div>
      )}
    </section>
  );
  return isMinistry ? (
    <ReminderPage page="lists" title={title}>
      {content}
    </ReminderPage>
  ) : (
    <Page name={name} title={title ?? common.loading}>
      {content}
    </Page>
  );
}
