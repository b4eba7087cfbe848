import { Link } from 'react-router';
import { FacilityListLink } from '../../components/index.js';
import { FIELD, LABEL } from '../../components/control-style.js';
import type { WorkQueueQuery } from '../../generated/pages/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { patched, useView } from '../../view/use-view.js';
import { listFilterOf, type WorkView } from './work-address.js';
import { texts } from './work.texts.js';

type Queue = NonNullable<WorkQueueQuery['workQueue']>;

/** The counts of the day; each leads to its rows. */
export function WorkFilters({ queue, view }: { queue: Queue; view: WorkView }) {
  const text = useTexts(texts);
  const { params, set } = useView();
  const to = (patch: Record<string, string | null>) =>
    `?${patched(params, { ...patch, skip: null }).toString()}`;
  const search = (q: string) => set({ q, skip: null }, { replace: true });
  const inList = view.party || view.search ? undefined : listFilterOf(view.filter);
  return (
    <section aria-label={text.filters} className="space-y-4">
      <ul className="grid grid-cols-2 gap-2 sm:grid-cols-4 xl:grid-cols-7 print:grid-cols-7">
        {queue.counts.map(({ filter, count }) => {
          const isChosen = filter === view.filter;
          return (
            <li key={filter}>
              <Link
                to={to({ show: filter === 'ALL' ? null : filter, party: null })}
                preventScrollReset
                aria-current={isChosen ? 'true' : undefined}
                data-filter={filter}
                className={`flex h-full flex-col justify-between rounded-8 border px-3 py-2 no-underline hover:bg-blue-50 ${isChosen ? 'border-2 border-blue-900 bg-blue-50' : 'border-solid-gray-420 bg-white'} ${filter === 'LATE' && count > 0 ? 'text-error-2' : 'text-solid-gray-900'}`}
              >
                <span className="text-dns-14N-130">{text.filter[filter]}</span>
                <span className="number text-std-24B-150">{formatCount(count)}</span>
              </Link>
            </li>
          );
        })}
      </ul>
      <div className="print-none flex flex-wrap items-end gap-x-6 gap-y-3">
        {queue.blockedBy.length > 0 && (
          <label>
            <span className={LABEL}>{text.blockedBy}</span>
            <select
              className={FIELD}
              value={view.party ?? ''}
              onChange={({ target }) =>
                set({ party: target.value, show: target.value ? 'BLOCKED' : null, skip: null })
              }
            >
              <option value="">{text.everybody}</option>
              {queue.blockedBy.map(({ party, count }) => (
                <option key={party} value={party}>
                  {text.party[party]}（{formatCount(count)}）
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          <span className={LABEL}>{text.search}</span>
          <input
            type="search"
            className={FIELD}
            defaultValue={view.search}
            onChange={({ target, nativeEvent }) => {
              // while an input method composes, what stands there is not yet what is meant
              if (!(nativeEvent as InputEvent).isComposing) search(target.value);
            }}
            onCompositionEnd={({ currentTarget }) => search(currentTarget.value)}
          />
        </label>
        {inList && (
          <span className="pb-2">
            <FacilityListLink filter={inList} scoped>
              {text.inList}
            </FacilityListLink>
          </span>
        )}
      </div>
    </section>
  );
}
