import {
  DownloadMenu,
  EmptyState,
  ErrorState,
  NoFacilities,
  NoRecord,
  SelectField,
  Skeleton,
} from '../../components/index.js';
import type { FacilitiesQuery } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { texts } from './facilities.texts.js';
import { useShell } from '../../shell/shell-context.js';
import { CampaignLink } from '../reminders/CampaignLink.js';
import { FacilityCards } from './FacilityCards.js';
import type { FacilityPage } from './facility-row.js';
import type { ListFilter } from './filter-address.js';
import { FacilityTable } from './FacilityTable.js';
import { ORDERS, type Order } from './filter-values.js';
import { Pager } from './Pager.js';
import { rangeOf } from './paging.js';
import { useIsNarrow } from './use-is-narrow.js';
import { useListAddress } from './use-list-address.js';

interface ResultsProps {
  answer: { error: unknown; retry: () => void; isStale: boolean; data: FacilitiesQuery | undefined };
  page: FacilityPage | null | undefined;
  order: Order;
  question: Record<string, unknown>;
  /** Whether there are conditions that could be taken off. */
  isFiltered: boolean;
  onPage: () => void;
}

/** Count, order, download, rows, pages; while a new answer is on its way the rows before stay, dimmed. */
export function Results({ answer, page, order, question, isFiltered, onPage }: ResultsProps) {
  const text = useTexts(texts);
  const { setOrder } = useListAddress();
  const isNarrow = useIsNarrow();
  const { seesAll } = useShell();
  if (answer.error) return <ErrorState error={answer.error} retry={answer.retry} />;
  if (!page) return <Skeleton lines={14} />;
  if (page.record !== 'RECORDED') return <NoRecord record={page.record} />;
  const { rowsBefore, ...pageInfo } = page.pageInfo;
  const { from, to, page: number } = rangeOf(rowsBefore, page.nodes.length);
  const pager = { totalCount: page.totalCount, page: number, ...pageInfo };
  return (
    <section aria-label={text.results} aria-busy={answer.isStale}>
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2 pb-3">
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <p role="status" className="number text-dns-16B-130" data-testid="range">
            {page.totalCount === 0 ? text.count(0) : text.range(from, to, page.totalCount)}
          </p>
          <Pager {...pager} />
        </div>
        <div className="print-none flex flex-wrap items-end gap-4">
          <SelectField
            label={text.order}
            value={order}
            onChange={(id) => setOrder(id as Order)}
            sections={[{ name: null, options: ORDERS.map((id) => ({ id, name: text.orders[id] })) }]}
          />
          <CampaignLink filter={(question['filter'] ?? {}) as ListFilter} />
          <DownloadMenu name={text.results} source={{ endpoint: 'facilities', args: question }} />
        </div>
      </div>
      {page.totalCount === 0 && !isFiltered && seesAll ? (
        <NoFacilities />
      ) : page.totalCount === 0 ? (
        <EmptyState title={text.empty}>{isFiltered && <p>{text.emptyHint}</p>}</EmptyState>
      ) : (
        <div className={`space-y-4 ${answer.isStale ? 'opacity-60' : ''}`}>
          {isNarrow ? (
            <FacilityCards rows={page.nodes} asOf={page.asOf} />
          ) : (
            <FacilityTable rows={page.nodes} asOf={page.asOf} order={order} onOrder={setOrder} />
          )}
          <Pager {...pager} onMove={onPage} />
        </div>
      )}
    </section>
  );
}
