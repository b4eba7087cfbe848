import { Link } from 'react-router';
import {
  DataTable,
  EmptyState,
  ErrorState,
  Skeleton,
  usePageQuery,
  type Column,
} from '../../components/index.js';
import { ReminderTemplatesDocument, type TemplateFieldsFragment } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useAddress } from '../../view/use-address.js';
import { useView } from '../../view/use-view.js';
import { JapanTime } from './JapanTime.js';
import { reminderTexts } from './reminder.texts.js';
import { ForMinistry, ReminderPage } from './ReminderPage.js';
import { templatesTexts } from './templates.texts.js';

/** お知らせ：テンプレート */
export function TemplatesPage() {
  return (
    <ForMinistry>
      <Templates />
    </ForMinistry>
  );
}

function Templates() {
  const text = useTexts(templatesTexts);
  const common = useTexts(reminderTexts);
  const { me } = useShell();
  const { lang } = useView();
  const address = useAddress();
  const { data, error, retry } = usePageQuery(ReminderTemplatesDocument, {});
  const templates = data?.reminderTemplates;
  const columns: Column<TemplateFieldsFragment>[] = [
    {
      id: 'name',
      header: text.name,
      rowHeader: true,
      cell: ({ id, name }) => (
        <Link
          to={address(`/reminders/templates/${id}`)}
          className="block min-w-40 text-blue-900 underline underline-offset-4"
        >
          {name}
        </Link>
      ),
    },
    {
      id: 'subject',
      header: text.subject,
      cell: ({ subjectJa, subjectEn }) => (lang === 'ja' ? subjectJa : subjectEn),
    },
    { id: 'topic', header: text.topicShort, cell: ({ topic }) => common.topic[topic] },
    {
      id: 'legal',
      header: text.legal,
      cell: ({ legalNotice }) => (legalNotice ? text.yes : text.no),
    },
    { id: 'rules', header: text.rules, numeric: true, cell: ({ ruleCount }) => ruleCount },
    {
      id: 'updated',
      header: text.updated,
      cell: ({ updatedBy, updatedAt }) =>
        updatedBy === null ? (
          text.asDelivered
        ) : (
          <>
            {updatedBy}
            <span className="block">
              <JapanTime at={updatedAt} />
            </span>
          </>
        ),
    },
  ];
  return (
    <ReminderPage page="templates" title={templates ? text.title(templates.length) : undefined}>
      {error ? (
        <ErrorState error={error} retry={retry} />
      ) : !templates ? (
        <Skeleton lines={10} />
      ) : (
        <section className="space-y-4">
          {templates.length === 0 ? (
            <EmptyState title={text.none} />
          ) : (
            <div className="[&_table]:text-dns-14N-130">
              <DataTable
                caption={text.caption}
                captionHidden
                rows={templates}
                rowKey={({ id }) => String(id)}
                columns={columns}
              />
            </div>
          )}
          {me?.role === 'ADMINISTRATOR' && (
            <p className="print-none">
              <Link
                to={address('/reminders/templates/new')}
                className="text-blue-900 underline underline-offset-4"
              >
                {text.add}
              </Link>
            </p>
          )}
        </section>
      )}
    </ReminderPage>
  );
}
