import { useQuery } from '@apollo/client/react';
import { ErrorState, Notice, Page, Skeleton, usePageQuery } from '../../components/index.js';
import {
  EnquiryChoicesDocument,
  EnquiryWeeksDocument,
  type EnquiryTopic,
} from '../../generated/pages/graphql.js';
import { formatCount, shiftDay } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { SignInNeeded } from '../facilities/SignInNeeded.js';
import { EnquiryList } from './EnquiryList.js';
import { EnquiryWeeks } from './EnquiryWeeks.js';
import { texts } from './enquiries.texts.js';
import { topicRows, totals, type Weeks } from './week-table.js';

/** Half a year: 26 weeks. */
const DAYS_SHOWN = 181;

/** 問い合わせ: what is asked week by week, and every enquiry. */
export function EnquiriesPage() {
  const { signedIn, seesAll } = useShell();
  const text = useTexts(texts);
  if (!signedIn) return <SignInNeeded />;
  if (!seesAll)
    return (
      <Page name={text.name}>
        <Notice title={text.notYours} />
      </Page>
    );
  return <Enquiries />;
}

function Enquiries() {
  const text = useTexts(texts);
  const { today } = useShell();
  const to = today.today;
  const from = shiftDay(to, -DAYS_SHOWN);
  const weeks = usePageQuery(EnquiryWeeksDocument, { from, to });
  const { data: choices } = useQuery(EnquiryChoicesDocument, { fetchPolicy: 'cache-first' });
  const timeline = weeks.data?.enquiryTimeline;
  const nameOf = (topic: EnquiryTopic) =>
    choices?.enquiryTopics.find((each) => each.topic === topic)?.name ?? topic;
  return (
    <Page name={text.name} title={timeline && choices ? titleOf(timeline, nameOf, text) : text.loading}>
      {weeks.error ? (
        <ErrorState error={weeks.error} retry={weeks.retry} />
      ) : timeline && choices ? (
        <>
          <EnquiryWeeks weeks={timeline} from={from} to={to} nameOf={nameOf} />
          <EnquiryList choices={choices} nameOf={nameOf} onSaved={weeks.retry} />
        </>
      ) : (
        <Skeleton lines={14} />
      )}
    </Page>
  );
}

function titleOf(weeks: Weeks, nameOf: (topic: EnquiryTopic) => string, text: (typeof texts)['ja']): string {
  const last = weeks.days.length - 1;
  const rows = topicRows(weeks, 'open');
  const open = totals(rows, weeks.days.length)[last] ?? 0;
  if (open === 0) return text.titleNone;
  const most = rows.reduce((best, row) => (row.counts[last]! > best.counts[last]! ? row : best));
  return text.title(formatCount(open), nameOf(most.topic), formatCount(most.counts[last]!));
}
