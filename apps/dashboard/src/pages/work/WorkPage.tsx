import { Link } from 'react-router';
import { EmptyState, ErrorState, Notice, Page, Skeleton, usePageQuery } from '../../components/index.js';
import { WorkQueueDocument, type FacilityFilter } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ChangesNotice } from '../../live/ChangesNotice.js';
import { useShell } from '../../shell/shell-context.js';
import { useAddress } from '../../view/use-address.js';
import { useView } from '../../view/use-view.js';
import { SignInNeeded } from '../facilities/SignInNeeded.js';
import { NextAction } from '../where-it-hurts/NextAction.js';
import { PART, workViewOf } from './work-address.js';
import { WorkFilters } from './WorkFilters.js';
import { WorkList } from './WorkList.js';
import { WorkMethod } from './WorkMethod.js';
import { WorkParts } from './WorkParts.js';
import { texts } from './work.texts.js';

/** 本日の作業: a vendor's queue, in the order in which facilities contacted it. */
export function WorkPage() {
  const text = useTexts(texts);
  const { me } = useShell();
  const { params } = useView();
  if (!me) return <SignInNeeded />;
  const reads = (me.role === 'ADMINISTRATOR' || me.role === 'ANALYST') && workViewOf(params).vendorId;
  if (me.role !== 'VENDOR' && !reads) {
    return (
      <Page name={text.name} title={text.notYours}>
        <Notice title={text.notYoursWhy} />
      </Page>
    );
  }
  return <Work canWrite={me.role === 'VENDOR'} />;
}

function Work({ canWrite }: { canWrite: boolean }) {
  const text = useTexts(texts);
  const address = useAddress();
  const { params } = useView();
  const view = workViewOf(params);
  const { filter, party, search, skip, vendorId } = view;
  const { data, error, retry, isStale } = usePageQuery(WorkQueueDocument, {
    vendorId,
    filter,
    blockedBy: party,
    search: search || null,
    skip,
    limit: PART,
  });
  const queue = data?.workQueue;
  if (!queue) {
    return (
      <Page name={text.name} title={text.loading}>
        {error ? <ErrorState error={error} retry={retry} /> : <Skeleton lines={14} />}
      </Page>
    );
  }
  const countOf = (wanted: string) => queue.counts.find((each) => each.filter === wanted)?.count ?? 0;
  const of = { of: params.get('of') };
  return (
    <Page
      name={text.name}
      title={text.title(countOf('ALL'), countOf('OURS'))}
      controls={
        <nav aria-label={text.name} className="flex flex-wrap gap-x-6 gap-y-2 pt-4">
          <Link to={address('/work/calendar', of)}>{text.toCalendar}</Link>
          <Link to={address('/work/capacity', of)}>{text.toCapacity}</Link>
          {canWrite && <Link to={address('/work/files')}>{text.toFiles}</Link>}
        </nav>
      }
      meta={{ asOf: queue.today }}
    >
      {canWrite ? <NextAction /> : <Notice title={text.ofVendor(queue.vendorName)} />}
      <div className="space-y-4">
        <WorkFilters queue={queue} view={view} />
        <WorkMethod seen={queue.seen} method={queue.method} />
      </div>
      <section aria-label={text.queue} aria-busy={isStale} className={isStale ? 'opacity-60' : ''}>
        {queue.rows.length === 0 ? (
          <EmptyState title={countOf('ALL') === 0 ? text.emptyQueue : text.empty}>
            {countOf('ALL') > 0 && <p>{text.emptyWhy}</p>}
          </EmptyState>
        ) : (
          <WorkList rows={queue.rows} today={queue.today} canWrite={canWrite} onRefresh={retry} />
        )}
        <WorkParts skip={skip} shown={queue.rows.length} matching={queue.matching} />
      </section>
      <ChangesNotice
        seen={queue.logSeen}
        filter={queueOf(queue.vendorId)}
        shown={queue.rows.map(({ id }) => id)}
        byOthers
        onRefresh={retry}
      />
    </Page>
  );
}

/** A vendor's queue in the words of the board's list. */
function queueOf(vendorId: number): FacilityFilter {
  return { vendors: [vendorId], has: ['VENDOR_CONTACTED'], lacks: ['READY'] };
}
