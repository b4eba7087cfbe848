import { DataTable } from '../../components/index.js';
import type { AuditQuery } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Instant } from '../access/Instant.js';
import { actionTexts } from './audit-action.texts.js';
import { texts } from './audit.texts.js';

type Entry = NonNullable<AuditQuery['auditEntries']>['nodes'][number];

const SMALL = 'text-dns-14N-130 text-solid-gray-700 break-all';

export function AuditTable({ entries }: { entries: readonly Entry[] }) {
  const text = useTexts(texts);
  const actions = useTexts(actionTexts);
  return (
    <DataTable
      caption={text.name}
      captionHidden
      rows={entries}
      rowKey={({ id }) => id}
      empty={text.none}
      columns={[
        { id: 'at', header: text.at, rowHeader: true, cell: ({ at }) => <Instant at={at} /> },
        {
          id: 'who',
          header: text.who,
          cell: ({ displayName, email, token }) => (
            <>
              {displayName ?? text.nobody}
              {email && <span className={`hidden sm:block print:block ${SMALL}`}>{email}</span>}
              {token && <span className={`block ${SMALL}`}>{text.byToken(token)}</span>}
            </>
          ),
        },
        {
          id: 'what',
          header: text.what,
          cell: ({ action, subject }) => (
            <>
              {(actions as Readonly<Record<string, string>>)[action] ?? action}
              {subject && <span className={`block ${SMALL}`}>{subject}</span>}
            </>
          ),
        },
        { id: 'outcome', header: text.outcome, cell: ({ found }) => (found ? text.done : text.notFound) },
        {
          id: 'detail',
          header: text.detail,
          wideOnly: true,
          cell: ({ detail }) => detail && <span className={`block ${SMALL}`}>{detail}</span>,
        },
        { id: 'address', header: text.address, wideOnly: true, cell: ({ address }) => address ?? '—' },
      ]}
    />
  );
}
