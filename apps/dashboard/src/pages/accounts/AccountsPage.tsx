import { ErrorState, Page, Skeleton, usePageQuery } from '../../components/index.js';
import { AccountsDocument, type AccountState, type Role } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useView } from '../../view/use-view.js';
import { AdminNav } from '../access/AdminNav.js';
import { ForRoles } from '../access/ForRoles.js';
import { NextPage } from '../access/NextPage.js';
import { AccountFilter, ROLES, STATES } from './AccountFilter.js';
import { texts } from './accounts.texts.js';
import { AccountTable } from './AccountTable.js';
import { Invite } from './Invite.js';

/** アカウント管理: all accounts for administrators, colleagues for a vendor. */
export function AccountsPage() {
  const text = useTexts(texts);
  return (
    <ForRoles name={text.name} roles={['ADMINISTRATOR', 'VENDOR']}>
      <Accounts />
    </ForRoles>
  );
}

function Accounts() {
  const text = useTexts(texts);
  const { me } = useShell();
  const { params } = useView();
  const role: Role | null = ROLES.find((each) => each === params.get('role')) ?? null;
  const state: AccountState | null = STATES.find((each) => each === params.get('state')) ?? null;
  const { data, error, retry, isStale } = usePageQuery(AccountsDocument, {
    search: params.get('q'),
    role,
    state,
    after: params.get('after'),
  });
  const page = data?.accounts;
  return (
    <Page
      name={text.name}
      title={me?.role === 'VENDOR' ? text.titleVendor : text.title}
      controls={<AdminNav />}
    >
      <Invite onInvited={retry} />
      <section className="space-y-4">
        <AccountFilter />
        {error ? (
          <ErrorState error={error} retry={retry} />
        ) : page ? (
          <div className={isStale ? 'opacity-60' : undefined}>
            <AccountTable accounts={page.nodes} onChanged={retry} />
            <div className="mt-4">
              <NextPage nextCursor={page.nextCursor} />
            </div>
          </div>
        ) : (
          <Skeleton lines={10} />
        )}
      </section>
    </Page>
  );
}
