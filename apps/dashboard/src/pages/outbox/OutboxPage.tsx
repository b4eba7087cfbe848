import {
  EmptyState,
  ErrorState,
  NativeSelect,
  Page,
  Skeleton,
  usePageQuery,
} from '../../components/index.js';
import { OutboxDocument, type MailStatus } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useView } from '../../view/use-view.js';
import { FilterText } from '../access/FilterText.js';
import { AdminNav } from '../access/AdminNav.js';
import { ForRoles } from '../access/ForRoles.js';
import { NextPage } from '../access/NextPage.js';
import { MailItem } from './MailItem.js';
import { texts } from './outbox.texts.js';

const STATUSES: readonly MailStatus[] = ['DUE', 'SENDING', 'SENT', 'FAILED', 'OUTBOX'];

/** 送信メール, for administrators. */
export function OutboxPage() {
  const text = useTexts(texts);
  return (
    <ForRoles name={text.name} roles={['ADMINISTRATOR']}>
      <Outbox />
    </ForRoles>
  );
}

function Outbox() {
  const text = useTexts(texts);
  const { today } = useShell();
  const { params, set } = useView();
  const status = STATUSES.find((each) => each === params.get('status'));
  const { data, error, retry } = usePageQuery(OutboxDocument, {
    search: params.get('q'),
    statuses: status ? [status] : null,
    after: params.get('after'),
  });
  const page = data?.outbox;
  return (
    <Page name={text.name} title={text.title} controls={<AdminNav />}>
      <p className="max-w-[45rem]">{today.demo ? text.demo : text.real}</p>
      <section className="space-y-4">
        <div className="flex flex-wrap items-end gap-4">
          <FilterText
            label={text.search}
            value={params.get('q') ?? ''}
            onCommit={(q) => set({ q, after: null })}
          />
          <NativeSelect
            label={text.status}
            value={status ?? ''}
            onChange={(value) => set({ status: value, after: null })}
            options={[['', text.all], ...STATUSES.map((each) => [each, text.statuses[each]] as const)]}
          />
        </div>
        {error ? (
          <ErrorState error={error} retry={retry} />
        ) : !page ? (
          <Skeleton lines={8} />
        ) : page.nodes.length === 0 ? (
          <EmptyState title={text.none} />
        ) : (
          <ul className="divide-y divide-solid-gray-300 border-y border-solid-gray-300">
            {page.nodes.map((mail) => (
              <MailItem key={mail.id} mail={mail} />
            ))}
          </ul>
        )}
        {page && <NextPage nextCursor={page.nextCursor} />}
      </section>
    </Page>
  );
}
