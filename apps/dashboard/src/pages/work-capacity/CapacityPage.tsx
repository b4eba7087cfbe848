import { useState } from 'react';
import { Link } from 'react-router';
import { ErrorState, Notice, Page, Skeleton, usePageQuery } from '../../components/index.js';
import { WorkCapacityDocument } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useAddress } from '../../view/use-address.js';
import { useView } from '../../view/use-view.js';
import { workViewOf } from '../work/work-address.js';
import { texts as workTexts } from '../work/work.texts.js';
import { WorkMethod } from '../work/WorkMethod.js';
import { texts } from './capacity.texts.js';
import { CapacityRows } from './CapacityRows.js';
import { Holidays } from './Holidays.js';

/** 対応可能数: what a vendor says it can take, beside what it did. */
export function CapacityPage() {
  const text = useTexts(texts);
  const work = useTexts(workTexts);
  const { me } = useShell();
  const { params } = useView();
  const address = useAddress();
  const { vendorId } = workViewOf(params);
  const { data, error, retry } = usePageQuery(WorkCapacityDocument, { vendorId });
  const [said, setSaid] = useState('');
  const capacity = data?.workCapacity;
  if (!capacity) {
    return (
      <Page name={text.name} title={data ? work.notYours : text.loading}>
        {error ? (
          <ErrorState error={error} retry={retry} />
        ) : data ? (
          <Notice title={work.notYoursWhy} />
        ) : (
          <Skeleton lines={12} />
        )}
      </Page>
    );
  }
  const canWrite = me?.role === 'VENDOR';
  const [total, ...places] = capacity.rows;
  const sum = places.reduce((all, { weeklyCapacity }) => all + (weeklyCapacity ?? 0), 0);
  const of = { of: params.get('of') };
  return (
    <Page
      name={text.name}
      title={text.title(total?.weeklyCapacity ?? null, capacity.seen.ready4)}
      controls={
        <nav aria-label={text.name} className="flex flex-wrap gap-x-6 gap-y-2 pt-4">
          <Link to={address('/work', of)}>{text.toWork}</Link>
          <Link to={address('/work/calendar', of)}>{text.toCalendar}</Link>
        </nav>
      }
      meta={{ asOf: capacity.today, unit: text.unit }}
    >
      <section className="space-y-3">
        <p>{text.note}</p>
        <p role="status" className="print-none font-bold" data-testid="said">
          {said}
        </p>
        {total?.weeklyCapacity != null && sum > total.weeklyCapacity && (
          <p className="text-error-2">▲ {text.above}</p>
        )}
        <CapacityRows rows={capacity.rows} canWrite={canWrite} onSaid={setSaid} />
      </section>
      <WorkMethod seen={capacity.seen} />
      <Holidays holidays={capacity.holidays} today={capacity.today} canWrite={canWrite} onSaid={setSaid} />
    </Page>
  );
}
