import { ErrorState, Page, Skeleton, usePageQuery } from '../../components/index.js';
import { MyAccountDocument } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { useShell } from '../../shell/shell-context.js';
import { ForRoles } from '../access/ForRoles.js';
import { texts } from './account.texts.js';
import { PasswordForm } from './PasswordForm.js';
import { Sessions } from './Sessions.js';
import { Tokens } from './Tokens.js';

/** アカウント: one's own password, sessions and tokens. */
export function AccountPage() {
  const text = useTexts(texts);
  return (
    <ForRoles name={text.name}>
      <Account />
    </ForRoles>
  );
}

function Account() {
  const text = useTexts(texts);
  const { role } = useTexts(words);
  const { me } = useShell();
  const { data, error, retry } = usePageQuery(MyAccountDocument, {});
  const account = data?.myAccount;
  return (
    <Page name={text.name} title={text.title}>
      {me && <p>{text.who(me.displayName, me.email, me.vendor?.name ?? role[me.role])}</p>}
      <PasswordForm onChanged={retry} />
      {error ? (
        <ErrorState error={error} retry={retry} />
      ) : account ? (
        <>
          <Sessions sessions={account.sessions} />
          <Tokens tokens={account.tokens} onChanged={retry} />
        </>
      ) : (
        <Skeleton lines={6} />
      )}
    </Page>
  );
}
