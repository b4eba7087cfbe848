import { DownloadMenu, ErrorState, Page, Skeleton, usePageQuery } from '../../components/index.js';
import { AuditDocument, type AuditFilterInput } from '../../generated/pages/graphql.js';
import { isDay } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { AdminNav } from '../access/AdminNav.js';
import { ForRoles } from '../access/ForRoles.js';
import { NextPage } from '../access/NextPage.js';
import { AuditFilter } from './AuditFilter.js';
import { texts } from './audit.texts.js';
import { AuditTable } from './AuditTable.js';

/** 監査ログ, for administrators. */
export function AuditPage() {
  const text = useTexts(texts);
  return (
    <ForRoles name={text.name} roles={['ADMINISTRATOR']}>
      <Audit />
    </ForRoles>
  );
}

function Audit() {
  const text = useTexts(texts);
  const { params } = useView();
  const filter = filterOf(params);
  const { data, error, retry, isStale } = usePageQuery(AuditDocument, { filter, after: params.get('after') });
  const page = data?.auditEntries;
  return (
    <Page name={text.name} title={text.title} controls={<AdminNav />}>
      <section className="space-y-4">
        <div className="flex flex-wrap items-end justify-between gap-4">
          <AuditFilter />
          <DownloadMenu source={{ endpoint: 'audit', args: { filter } }} name={text.name} />
        </div>
        {error ? (
          <ErrorState error={error} retry={retry} />
        ) : page ? (
          <div className={isStale ? 'opacity-60' : undefined}>
            <AuditTable entries={page.nodes} />
            <div className="mt-4">
              <NextPage nextCursor={page.nextCursor} />
            </div>
          </div>
        ) : (
          <Skeleton lines={12} />
        )}
      </section>
    </Page>
  );
}

/** The address holds the whole view. */
function filterOf(params: URLSearchParams): AuditFilterInput {
  const day = (name: string) => {
    const value = params.get(name);
    return isDay(value) ? value : null;
  };
  const action = params.get('action');
  const found = params.get('found');
  return {
    account: params.get('account'),
    actions: action ? [action] : null,
    subject: params.get('subject'),
    found: found === null ? null : found === 'yes',
    from: day('from'),
    to: day('to'),
  };
}
