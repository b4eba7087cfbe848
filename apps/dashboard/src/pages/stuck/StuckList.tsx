import { useState } from 'react';
import {
  Button,
  DownloadMenu,
  EmptyState,
  ErrorState,
  FacilityListLink,
  Skeleton,
  usePageQuery,
} from '../../components/index.js';
import { StuckListDocument } from '../../generated/pages/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ChangesNotice } from '../../live/ChangesNotice.js';
import { useView } from '../../view/use-view.js';
import { filterOfAddress } from '../facilities/filter-address.js';
import { CampaignLink } from '../reminders/CampaignLink.js';
import { AssignBar } from './AssignBar.js';
import { NotesDialog } from './NotesDialog.js';
import { StuckFilters } from './StuckFilters.js';
import { StuckTable } from './StuckTable.js';
import { texts } from './stuck.texts.js';

/** Whom to follow up: chosen by what the address says, assigned several at once, noted about, taken along. */
export function StuckList({ onRefresh }: { onRefresh: () => void }) {
  const text = useTexts(texts);
  const { params, set, viewPoint } = useView();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [noted, setNoted] = useState<string | null>(null);
  const filter = filterOfAddress(params);
  const assignee = params.get('assignee');
  const assigneeId = assignee && /^\d{1,9}$/.test(assignee) ? Number(assignee) : null;
  const question = { filter, assigneeId, ...viewPoint, order: 'WAITING_LONGEST' as const };
  const { data, error, retry, isStale } = usePageQuery(StuckListDocument, {
    ...question,
    after: params.get('after'),
  });
  const page = data?.stuck;
  const people = data?.staff?.filter(({ isMinistry }) => isMinistry) ?? [];
  const rows = page?.nodes ?? [];
  const chosen = rows.filter(({ id }) => selected.has(id));
  const refresh = (): void => {
    retry();
    onRefresh();
  };
  const row = rows.find(({ id }) => id === noted);
  return (
    <section id="list" aria-labelledby="list-title" className="scroll-mt-4 space-y-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <h2 id="list-title" className="text-std-20B-150">
          {text.list}
          {page && (
            <span role="status" data-testid="stuck-count">
              （{text.count(formatCount(page.totalCount))}）
            </span>
          )}
        </h2>
        <div className="print-none flex flex-wrap gap-3">
          {assigneeId === null && page && (
            <span className="self-center text-dns-14N-130">
              <FacilityListLink filter={filter} patch={{ order: 'WAITING_LONGEST' }}>
                {text.asList}
              </FacilityListLink>
            </span>
          )}
          {assigneeId === null && page && <CampaignLink filter={filter} />}
          <Labelled label={text.calls}>
            <DownloadMenu name={text.calls} source={{ endpoint: 'calls', args: question }} />
          </Labelled>
          <Labelled label={text.mails}>
            <DownloadMenu name={text.mails} source={{ endpoint: 'mails', args: question }} />
          </Labelled>
        </div>
      </div>
      <StuckFilters people={people} />
      {error ? <ErrorState error={error} retry={retry} /> : !page ? <Skeleton lines={12} /> : null}
      {page?.totalCount === 0 && <EmptyState title={text.empty} />}
      {page && page.totalCount > 0 && (
        <div className={isStale ? 'space-y-4 opacity-60' : 'space-y-4'} aria-busy={isStale}>
          <AssignBar
            rows={chosen}
            people={people}
            onDone={() => {
              setSelected(new Set());
              refresh();
            }}
          />
          <StuckTable rows={rows} selected={selected} onSelect={setSelected} onNotes={setNoted} />
          <div className="print-none flex gap-3">
            {params.has('after') && <Button onPress={() => set({ after: null })}>{text.first}</Button>}
            {page.pageInfo.hasNextPage && (
              <Button onPress={() => set({ after: page.pageInfo.endCursor })}>{text.next}</Button>
            )}
          </div>
        </div>
      )}
      {row && <NotesDialog row={row} onClose={() => setNoted(null)} onChanged={retry} />}
      <ChangesNotice
        seen={page?.seen}
        filter={filter}
        asOf={viewPoint.asOf}
        shown={rows.map(({ id }) => id)}
        withSupport
        onRefresh={refresh}
      />
    </section>
  );
}

function Labelled({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <span className="flex items-center gap-2 text-dns-14N-130">
      {label}
      {children}
    </span>
  );
}
