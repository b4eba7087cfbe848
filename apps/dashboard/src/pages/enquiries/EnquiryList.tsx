import { useState } from 'react';
import { Link } from 'react-router';
import {
  Button,
  DownloadMenu,
  EmptyState,
  ErrorState,
  NativeSelect,
  Skeleton,
  usePageQuery,
} from '../../components/index.js';
import {
  EnquiryListDocument,
  type EnquiryChoicesQuery,
  type EnquiryFieldsFragment,
  type EnquiryTopic,
} from '../../generated/pages/graphql.js';
import { formatCount, formatDay } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useAddress } from '../../view/use-address.js';
import { useView } from '../../view/use-view.js';
import { EnquiryEditor } from './EnquiryEditor.js';
import { EnquiryHistory } from './EnquiryHistory.js';
import { EnquiryItem } from './EnquiryItem.js';
import { enquiryFilter, LIST_PARAMETERS } from './enquiry-address.js';
import { enquiryTexts } from './enquiry.texts.js';
import { texts } from './enquiries.texts.js';

interface EnquiryListProps {
  choices: EnquiryChoicesQuery;
  nameOf: (topic: EnquiryTopic) => string;
  /** A number above may have changed. */
  onSaved: () => void;
}

/** The rows: filters in the address, each row to be answered, handed on or closed in its place. */
export function EnquiryList({ choices, nameOf, onSaved }: EnquiryListProps) {
  const text = useTexts(texts);
  const own = useTexts(enquiryTexts);
  const { params, set, lang } = useView();
  const { today } = useShell();
  const address = useAddress();
  const [editing, setEditing] = useState<EnquiryFieldsFragment | null>(null);
  const [message, setMessage] = useState('');
  const filter = enquiryFilter(
    params,
    choices.enquiryTopics.map(({ topic }) => topic),
    today.today,
  );
  const { data, error, retry, isStale } = usePageQuery(EnquiryListDocument, {
    filter,
    after: params.get('after'),
  });
  const page = data?.enquiries;
  const pick = (name: string, label: string, options: readonly (readonly [string, string])[]) => (
    <NativeSelect
      label={label}
      value={params.get(name) ?? ''}
      onChange={(value) => set({ [name]: value || null, after: null })}
      options={[['', text.any], ...options]}
    />
  );
  const { openOn, askedFrom, askedUntil } = filter;
  const isFiltered = LIST_PARAMETERS.some((name) => params.has(name));
  return (
    <section id="list" aria-labelledby="list-title" className="scroll-mt-4 space-y-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <h2 id="list-title" className="text-std-20B-150">
          {text.list}
          {page && (
            <span role="status" data-testid="enquiry-count">
              （{text.count(formatCount(page.totalCount))}）
            </span>
          )}
        </h2>
        <DownloadMenu name={text.list} source={{ endpoint: 'enquiries', args: { filter } }} />
      </div>
      <div className="print-none flex flex-wrap items-end gap-4">
        {pick(
          'topic',
          text.topic,
          choices.enquiryTopics.map(({ topic, name }) => [topic, name] as const),
        )}
        {pick(
          'state',
          text.state,
          (['OPEN', 'ANSWERED', 'CLOSED'] as const).map((state) => [state, own.states[state]] as const),
        )}
        {pick('owner', text.owner, [
          ['none', text.nobody],
          ...(choices.staff ?? []).map(({ id, name }) => [String(id), name] as const),
        ])}
        {pick('due', text.followUp, [['today', text.dueToday]])}
        {isFiltered && (
          <Button onPress={() => set(Object.fromEntries(LIST_PARAMETERS.map((name) => [name, null])))}>
            {text.clear}
          </Button>
        )}
      </div>
      {openOn && <p className="text-dns-16B-130">{text.asOfWeek(formatDay(openOn, lang))}</p>}
      {askedFrom && askedUntil && (
        <p className="text-dns-16B-130">
          {text.askedIn(formatDay(askedFrom, lang), formatDay(askedUntil, lang))}
        </p>
      )}
      <p role="status" className="text-dns-16N-130 text-green-800">
        {message}
      </p>
      {error ? <ErrorState error={error} retry={retry} /> : !page ? <Skeleton lines={10} /> : null}
      {page?.totalCount === 0 && <EmptyState title={text.empty} />}
      {page && (
        <ul
          className={`divide-y divide-solid-gray-300 border-y border-solid-gray-300 ${isStale ? 'opacity-60' : ''}`}
          data-testid="enquiries"
        >
          {page.nodes.map((enquiry) => (
            <li key={enquiry.id} className="keep-together py-3">
              <p className="flex flex-wrap gap-x-4 text-dns-16B-130">
                <Link
                  to={address(`/facilities/${enquiry.facility.code}`)}
                  className="text-blue-900 underline underline-offset-4"
                >
                  {enquiry.facility.name}
                </Link>
                <span className="number font-normal">{enquiry.facility.phone}</span>
                <Link
                  to={address('/desk', { f: enquiry.facility.code })}
                  className="print-none font-normal text-blue-900 underline underline-offset-4"
                >
                  {text.toDesk}
                </Link>
              </p>
              {editing?.id === enquiry.id ? (
                <EnquiryEditor
                  enquiry={editing}
                  choices={choices}
                  onClose={() => setEditing(null)}
                  onSaved={() => {
                    setEditing(null);
                    setMessage(own.saved);
                    retry();
                    onSaved();
                  }}
                />
              ) : (
                <EnquiryItem enquiry={enquiry} topic={nameOf(enquiry.topic)}>
                  <Button
                    size="small"
                    onPress={() => {
                      setMessage('');
                      setEditing(enquiry);
                    }}
                  >
                    {own.edit}
                  </Button>
                  <EnquiryHistory enquiry={enquiry} nameOf={nameOf} />
                </EnquiryItem>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className="print-none flex gap-3">
        {params.has('after') && <Button onPress={() => set({ after: null })}>{text.first}</Button>}
        {page?.endCursor && <Button onPress={() => set({ after: page.endCursor })}>{text.next}</Button>}
      </div>
    </section>
  );
}
