import { ErrorState, Skeleton, usePageQuery } from '../../components/index.js';
import {
  DeskFollowUpsDocument,
  type EnquiryChoicesQuery,
  type EnquiryFieldsFragment,
} from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { StateMark } from '../enquiries/EnquiryItem.js';
import { deskTexts } from './desk.texts.js';

interface FollowUpsProps {
  choices: EnquiryChoicesQuery | undefined;
  onOpen: (code: string) => void;
}

/** What is to be looked at again by today, and what facilities asked on their own pages. */
export function FollowUps({ choices, onOpen }: FollowUpsProps) {
  const text = useTexts(deskTexts);
  const { today } = useShell();
  const { data, error, retry } = usePageQuery(DeskFollowUpsDocument, { until: today.today });
  if (error) return <ErrorState error={error} retry={retry} />;
  if (!data) return <Skeleton lines={6} />;
  const due = data.enquiries?.nodes ?? [];
  const raised = data.raised?.nodes ?? [];
  const names = new Map(choices?.enquiryTopics.map(({ topic, name }) => [topic, name]));
  const list = (rows: readonly EnquiryFieldsFragment[]) => (
    <ul className="mt-2 max-h-96 divide-y divide-solid-gray-200 overflow-y-auto border-y border-solid-gray-300">
      {rows.map((enquiry) => (
        <li key={enquiry.id}>
          <button
            type="button"
            onClick={() => onOpen(enquiry.facility.code)}
            className="w-full cursor-pointer px-1 py-2 text-left hover:bg-blue-50"
          >
            <span className="flex flex-wrap items-baseline gap-x-2 text-dns-16N-130">
              <StateMark state={enquiry.state} />
              <span className="text-blue-900 underline underline-offset-4">{enquiry.facility.name}</span>
            </span>
            <span className="flex flex-wrap gap-x-3 text-dns-14N-130 text-solid-gray-700">
              <span>{names.get(enquiry.topic)}</span>
              <span className="number">{enquiry.facility.phone}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <div className="space-y-6">
      {raised.length > 0 && (
        <section>
          <h2 className="text-std-18B-160">{text.raised(data.raised!.totalCount)}</h2>
          {list(raised)}
        </section>
      )}
      <section>
        <h2 className="text-std-18B-160">{text.followUps(data.enquiries?.totalCount ?? 0)}</h2>
        {due.length > 0 ? list(due) : <p className="text-dns-16N-130">{text.noFollowUps}</p>}
      </section>
    </div>
  );
}
