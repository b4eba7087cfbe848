import { Link } from 'react-router';
import { DataTable, PhoneLink, type Column } from '../../components/index.js';
import type { ContactListQuery, ReminderChannel } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useAddress } from '../../view/use-address.js';
import { FacilityLink } from '../facilities/FacilityLink.js';
import { JapanTime } from './JapanTime.js';
import { listsTexts } from './lists.texts.js';

type Entry = NonNullable<ContactListQuery['contactList']>['nodes'][number];

/** What one needs to call, to write or to go there, with the words to say. */
export function ContactTable({ entries, channel }: { entries: readonly Entry[]; channel: ReminderChannel }) {
  const text = useTexts(listsTexts);
  const address = useAddress();
  const columns: Column<Entry>[] = [
    {
      id: 'facility',
      header: text.facility,
      rowHeader: true,
      cell: ({ facilityCode, facilityName, toVendor }) => (
        <span className="block min-w-40">
          <FacilityLink code={facilityCode} name={facilityName} />
          <span className="number block text-solid-gray-700">{facilityCode}</span>
          {toVendor && <span className="block font-bold">{text.asksVendor}</span>}
          {channel === 'CALL_LIST' && (
            <Link
              to={address('/desk', { f: facilityCode })}
              className="print-none block text-blue-900 underline underline-offset-4"
            >
              {text.toDesk}
            </Link>
          )}
        </span>
      ),
    },
    channel === 'LETTER'
      ? {
          id: 'address',
          header: text.address,
          cell: ({ postalCode, address: where }) => (
            <>
              {postalCode && (
                <span className="number block">
                  〒{postalCode.slice(0, 3)}-{postalCode.slice(3)}
                </span>
              )}
              {where}
            </>
          ),
        }
      : {
          id: 'phone',
          header: text.phone,
          cell: ({ phone }) => (phone ? <PhoneLink phone={phone} /> : '—'),
        },
    {
      id: 'vendor',
      header: text.vendor,
      cell: ({ vendorName, vendorPhone }) =>
        vendorName ? (
          <>
            {vendorName}
            {vendorPhone && (
              <span className="block">
                <PhoneLink phone={vendorPhone} />
              </span>
            )}
          </>
        ) : (
          '—'
        ),
    },
    {
      id: 'about',
      header: text.about,
      cell: ({ about, subject, text: words }) => (
        <span className="block min-w-52">
          {subject}
          <span className="block text-solid-gray-700">{about.join('・')}</span>
          <details className="print-none">
            <summary className="cursor-pointer text-blue-900 underline underline-offset-4">
              {text.words}
            </summary>
            <span className="block whitespace-pre-wrap break-words">{words}</span>
          </details>
        </span>
      ),
    },
    {
      id: 'contacts',
      header: text.contacts,
      numeric: true,
      cell: ({ contacts }) => text.times(contacts),
    },
    { id: 'listedAt', header: text.listedAt, cell: ({ listedAt }) => <JapanTime at={listedAt} /> },
  ];
  return (
    <div className="[&_table]:text-dns-14N-130 print:[&_table]:text-[10px] print:[&_td]:px-1 print:[&_th]:px-1">
      <DataTable
        caption={text.list}
        captionHidden
        rows={entries}
        rowKey={({ facilityCode }) => facilityCode}
        columns={columns}
      />
    </div>
  );
}
