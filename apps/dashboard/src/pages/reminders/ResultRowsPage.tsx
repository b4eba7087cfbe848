import { Link } from 'react-router';
import {
  DataTable,
  EmptyState,
  ErrorState,
  Skeleton,
  usePageQuery,
  type Column,
} from '../../components/index.js';
import {
  ReminderResultRowsDocument,
  ReminderSourcesDocument,
  type ReminderResultRowsQuery,
} from '../../generated/pages/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useAddress } from '../../view/use-address.js';
import { useView } from '../../view/use-view.js';
import { NextPage } from '../access/NextPage.js';
import { FacilityLink } from '../facilities/FacilityLink.js';
import { JapanTime } from './JapanTime.js';
import { ForMinistry, ReminderPage } from './ReminderPage.js';
import { resultRowsOf } from './result-address.js';
import { resultsTexts } from './results.texts.js';

type Row = NonNullable<ReminderResultRowsQuery['reminderResultRows']>['nodes'][number];

/** The facilities behind a number of the results. */
export function ResultRowsPage() {
  return (
    <ForMinistry>
      <ResultRows />
    </ForMinistry>
  );
}

function ResultRows() {
  const text = useTexts(resultsTexts);
  const { params } = useView();
  const address = useAddress();
  const question = resultRowsOf(params);
  const { data: sources } = usePageQuery(ReminderSourcesDocument, {});
  const { data, error, retry } = usePageQuery(ReminderResultRowsDocument, {
    ...question,
    after: params.get('after'),
  });
  const page = data?.reminderResultRows;
  const source = question.ruleId
    ? sources?.reminderRules?.find(({ id }) => id === question.ruleId)
    : sources?.reminderCampaigns?.find(({ id }) => id === question.campaignId);
  const group = question.heldOut ? text.heldOut : text.reminded;
  const what = question.doneOnly
    ? text.rowsDone(question.days ?? 30)
    : question.days
      ? text.rowsOver(question.days)
      : '';
  const columns: Column<Row>[] = [
    {
      id: 'facility',
      header: text.facility,
      rowHeader: true,
      cell: ({ code, name }) => (
        <>
          <FacilityLink code={code} name={name} />
          <span className="number ml-2 text-solid-gray-700">{code}</span>
        </>
      ),
    },
    { id: 'drawnAt', header: text.drawnAt, cell: ({ drawnAt }) => <JapanTime at={drawnAt} /> },
    { id: 'doneAt', header: text.doneAt, cell: ({ doneAt }) => <JapanTime at={doneAt} /> },
  ];
  return (
    <ReminderPage
      page="results"
      title={
        page ? text.rowsTitle(source?.name ?? '', `${group}${what}`, formatCount(page.totalCount)) : undefined
      }
    >
      <section className="space-y-4">
        <Link
          to={address('/reminders/results', { within: question.days ? String(question.days) : null })}
          className="print-none text-blue-900 underline underline-offset-4"
        >
          {text.backToResults}
        </Link>
        {error ? (
          <ErrorState error={error} retry={retry} />
        ) : !page ? (
          <Skeleton lines={12} />
        ) : page.totalCount === 0 ? (
          <EmptyState />
        ) : (
          <div className="space-y-4 [&_table]:text-dns-14N-130">
            <DataTable
              caption={text.caption}
              captionHidden
              rows={page.nodes}
              rowKey={({ facilityId }) => String(facilityId)}
              columns={columns}
            />
            <NextPage nextCursor={page.nextCursor} />
          </div>
        )}
      </section>
    </ReminderPage>
  );
}
