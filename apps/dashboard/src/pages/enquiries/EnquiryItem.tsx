import type { ReactNode } from 'react';
import type { EnquiryFieldsFragment } from '../../generated/pages/graphql.js';
import { formatDay, formatTime } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { japanDayOf } from '../facility/log-timeline.js';
import { enquiryTexts } from './enquiry.texts.js';

const LOOK = {
  OPEN: 'border-error-2 text-error-2',
  ANSWERED: 'border-blue-900 text-blue-900',
  CLOSED: 'border-solid-gray-600 text-solid-gray-700',
} as const;

export function StateMark({ state }: { state: EnquiryFieldsFragment['state'] }) {
  const text = useTexts(enquiryTexts);
  return (
    <span
      className={`inline-block rounded-4 border px-1.5 text-dns-14N-130 whitespace-nowrap ${LOOK[state]}`}
    >
      {text.states[state]}
    </span>
  );
}

/** One enquiry in words: when, what, what was answered, who looks after it. */
export function EnquiryItem({
  enquiry,
  topic,
  children,
}: {
  enquiry: EnquiryFieldsFragment;
  /** Name of its topic. */
  topic: string;
  children?: ReactNode;
}) {
  const text = useTexts(enquiryTexts);
  const { lang } = useView();
  const { askedAt, answer, followUpOn, owner, by, source } = enquiry;
  return (
    <article>
      <p className="flex flex-wrap items-baseline gap-x-2 text-dns-16B-130">
        <StateMark state={enquiry.state} />
        {topic}
      </p>
      <p className="mt-1 text-dns-16N-130 whitespace-pre-wrap">{enquiry.text}</p>
      {answer && (
        <p className="mt-1 border-l-4 border-solid-gray-300 pl-2 text-dns-16N-130 whitespace-pre-wrap">
          <span className="sr-only">{text.answer}: </span>
          {answer}
        </p>
      )}
      <p className="mt-1 flex flex-wrap gap-x-3 text-dns-14N-130 text-solid-gray-700">
        <span>
          {formatDay(japanDayOf(askedAt), lang)} {formatTime(askedAt)} {text.sources[source]}
        </span>
        {by && (
          <span>
            {text.by}：{by}
          </span>
        )}
        {owner && owner.name !== by && (
          <span>
            {text.owner}：{owner.name}
          </span>
        )}
        {followUpOn && (
          <span className="font-bold">
            {text.followUpOn}：{formatDay(followUpOn, lang)}
          </span>
        )}
      </p>
      {children}
    </article>
  );
}
