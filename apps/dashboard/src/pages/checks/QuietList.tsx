import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import {
  Button,
  DataTable,
  DayText,
  PhoneLink,
  SectionHead,
  Skeleton,
  TypeMark,
} from '../../components/index.js';
import { QuietFacilitiesDocument } from '../../generated/pages/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useAddress } from '../../view/use-address.js';
import { texts } from './checks.texts.js';

/** As many as one question may ask for. */
const PAGE = 100;

/** The rows behind the number: whom to call. */
export function QuietList() {
  const text = useTexts(texts);
  const address = useAddress();
  const [after, setAfter] = useState<string | null>(null);
  const { data, previousData } = useQuery(QuietFacilitiesDocument, { variables: { first: PAGE, after } });
  const page = (data ?? previousData)?.quietFacilities;
  return (
    <section id="quiet" className="space-y-3" data-testid="quiet">
      <SectionHead title={text.quietTitle(page ? formatCount(page.totalCount) : '…')}>
        <p className="mt-1 text-std-16N-170">
          {text.quietNote}
          <Link to={address('/reminders')} className="text-blue-900 underline underline-offset-4">
            {text.quietReminders}
          </Link>
        </p>
      </SectionHead>
      {!page ? (
        <Skeleton lines={8} />
      ) : (
        <>
          <DataTable
            caption={text.quietTitle(formatCount(page.totalCount))}
            captionHidden
            maxHeight={40}
            rows={page.nodes}
            rowKey={({ code }) => code}
            empty={text.quietNone}
            columns={[
              {
                id: 'name',
                header: text.facility,
                rowHeader: true,
                cell: ({ code, name }) => (
                  <Link
                    to={address(`/facilities/${code}`)}
                    className="text-blue-900 underline underline-offset-4"
                  >
                    {name}
                  </Link>
                ),
              },
              { id: 'type', header: text.type, wideOnly: true, cell: ({ type }) => <TypeMark type={type} /> },
              {
                id: 'prefecture',
                header: text.prefecture,
                wideOnly: true,
                cell: ({ prefecture, municipality }) => `${prefecture.name}${municipality}`,
              },
              {
                id: 'since',
                header: text.since,
                wideOnly: true,
                cell: ({ milestones }) => (
                  <DayText
                    day={milestones.find(({ milestone }) => milestone === 'OPERATING')?.since}
                    compact
                  />
                ),
              },
              {
                id: 'lastCheck',
                header: text.lastCheck,
                cell: ({ lastCheckOn }) =>
                  lastCheckOn ? <DayText day={lastCheckOn} compact /> : text.neverChecked,
              },
              {
                id: 'phone',
                header: text.phone,
                cell: ({ phone }) => phone && <PhoneLink phone={phone} />,
              },
            ]}
          />
          <p className="flex gap-3">
            {after && <Button onPress={() => setAfter(null)}>{text.back}</Button>}
            {page.pageInfo.hasNextPage && (
              <Button onPress={() => setAfter(page.pageInfo.endCursor ?? null)}>{text.more}</Button>
            )}
          </p>
        </>
      )}
    </section>
  );
}
