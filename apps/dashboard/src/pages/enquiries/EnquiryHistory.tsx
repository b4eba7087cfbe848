import { useState } from 'react';
import { Button, ErrorState, Skeleton, usePageQuery } from '../../components/index.js';
import {
  EnquiryHistoryDocument,
  type EnquiryFieldsFragment,
  type EnquiryHistoryQuery,
} from '../../generated/pages/graphql.js';
import { formatDay, formatTime } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { japanDayOf } from '../facility/log-timeline.js';
import { enquiryTexts } from './enquiry.texts.js';

type Version = NonNullable<EnquiryHistoryQuery['enquiryHistory']>[number];

/** Who changed what, when; read when somebody asks for it. */
export function EnquiryHistory({
  enquiry: { id, version },
  nameOf,
}: {
  enquiry: EnquiryFieldsFragment;
  nameOf: (topic: Version['topic']) => string;
}) {
  const text = useTexts(enquiryTexts);
  const [open, setOpen] = useState(false);
  if (version === 1) return null;
  return (
    <>
      <Button size="small" aria-expanded={open} onPress={() => setOpen(!open)}>
        {text.history(version - 1)}
      </Button>
      {open && <Changes id={id} nameOf={nameOf} />}
    </>
  );
}

function Changes({ id, nameOf }: { id: string; nameOf: (topic: Version['topic']) => string }) {
  const text = useTexts(enquiryTexts);
  const { lang } = useView();
  const { data, error, retry } = usePageQuery(EnquiryHistoryDocument, { id });
  if (error) return <ErrorState error={error} retry={retry} />;
  if (!data) return <Skeleton lines={3} />;
  const versions = data.enquiryHistory ?? [];
  const fields: readonly (readonly [string, (version: Version) => string])[] = [
    [text.topic, ({ topic }) => nameOf(topic)],
    [text.text, (version) => version.text],
    [text.answer, ({ answer }) => answer || text.none],
    [text.followUpOn, ({ followUpOn }) => (followUpOn ? formatDay(followUpOn, lang) : text.none)],
    [text.state, ({ state }) => text.states[state]],
    [text.owner, ({ ownerName }) => ownerName ?? text.nobody],
  ];
  return (
    <ol className="mt-2 w-full space-y-3 border-l-4 border-solid-gray-300 pl-3 text-dns-14N-130">
      {versions
        .slice(1)
        .map((after, index) => ({ after, before: versions[index]! }))
        .toReversed()
        .map(({ before, after }) => (
          <li key={after.version}>
            <p className="text-dns-14B-130">
              {after.writtenAt
                ? `${formatDay(japanDayOf(after.writtenAt), lang)} ${formatTime(after.writtenAt)}`
                : text.unknownTime}{' '}
              {after.by}
            </p>
            <dl>
              {fields
                .filter(([, words]) => words(before) !== words(after))
                .map(([name, words]) => (
                  <div key={name} className="flex flex-wrap gap-x-2">
                    <dt>{name}：</dt>
                    <dd className="min-w-0 wrap-anywhere whitespace-pre-wrap">
                      <del>{words(before)}</del> → <ins className="no-underline">{words(after)}</ins>
                    </dd>
                  </div>
                ))}
            </dl>
          </li>
        ))}
    </ol>
  );
}
