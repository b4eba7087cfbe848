import { DownloadMenu, EmptyState, ErrorState, Skeleton, usePageQuery } from '../../components/index.js';
import { ReminderMessagesDocument } from '../../generated/pages/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { NextPage } from '../access/NextPage.js';
import { messageFilterOf } from './message-address.js';
import { MessageFilters } from './MessageFilters.js';
import { messagesTexts } from './messages.texts.js';
import { MessageTable } from './MessageTable.js';
import { ForMinistry, ReminderPage } from './ReminderPage.js';

/** お知らせ：送信記録 — the rows behind every number of these pages. */
export function MessagesPage() {
  return (
    <ForMinistry>
      <Messages />
    </ForMinistry>
  );
}

function Messages() {
  const text = useTexts(messagesTexts);
  const { params } = useView();
  const filter = messageFilterOf(params);
  const { data, error, retry, isStale } = usePageQuery(ReminderMessagesDocument, {
    filter,
    after: params.get('after'),
  });
  const page = data?.reminderMessages;
  return (
    <ReminderPage page="messages" title={page ? text.title(formatCount(page.totalCount)) : undefined}>
      <section className="space-y-4">
        <MessageFilters />
        {error ? (
          <ErrorState error={error} retry={retry} />
        ) : !page ? (
          <Skeleton lines={12} />
        ) : page.totalCount === 0 ? (
          <EmptyState title={text.none} />
        ) : (
          <div className={isStale ? 'space-y-4 opacity-60' : 'space-y-4'} aria-busy={isStale}>
            <div className="flex justify-end">
              <DownloadMenu
                name={text.caption}
                source={{ endpoint: 'reminder-messages', args: { filter: given(filter) } }}
              />
            </div>
            <MessageTable messages={page.nodes} />
            <NextPage nextCursor={page.nextCursor} />
          </div>
        )}
      </section>
    </ReminderPage>
  );
}

/** Without what restricts nothing: the address of a file stays short. */
function given(filter: object): object {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null));
}
