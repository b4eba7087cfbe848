import { useApolloClient } from '@apollo/client/react';
import { Link, useLocation, useNavigate } from 'react-router';
import { ErrorState, Notice, Page, Skeleton, TextInput, usePageQuery } from '../../components/index.js';
import { AcceptInvitationDocument, InvitationDocument } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { homeOf } from '../../shell/navigation-entries.js';
import { useAddress } from '../../view/use-address.js';
import { accessTexts } from '../access/access.texts.js';
import { ChangeForm } from '../access/ChangeForm.js';
import { NewPasswordInput } from '../access/NewPasswordInput.js';
import { useChange } from '../access/use-change.js';
import { texts } from './link.texts.js';

/** /invitation#token: after the #, so that no server log ever holds it. */
export function InvitationPage() {
  const text = useTexts(texts);
  const common = useTexts(accessTexts);
  const { role } = useTexts(words);
  const token = useLocation().hash.slice(1);
  const client = useApolloClient();
  const navigate = useNavigate();
  const address = useAddress();
  const { data, error, retry } = usePageQuery(InvitationDocument, { token });
  const accept = useChange(AcceptInvitationDocument);
  const invitation = data?.invitation;

  const register = async (field: (name: string) => string) => {
    const input = { token, displayName: field('displayName'), password: field('password') };
    const answer = await accept.change({ input });
    if (answer?.acceptInvitation.__typename !== 'Me') return;
    const home = homeOf(answer.acceptInvitation.role);
    await navigate(address(home), { replace: true });
    await client.resetStore();
  };

  return (
    <Page name={text.invitation} title={data && !invitation ? text.badInvitation : text.invitationTitle}>
      {error ? (
        <ErrorState error={error} retry={retry} />
      ) : !data ? (
        <Skeleton lines={6} />
      ) : !invitation ? (
        <Notice tone="warning" title={text.badInvitationText}>
          <Link to={address('/sign-in')} className="text-blue-900 underline underline-offset-4">
            {text.signIn}
          </Link>
        </Notice>
      ) : (
        <>
          <p>
            {text.as(role[invitation.role])}
            <br />
            {common.email}: <strong>{invitation.email}</strong>
          </p>
          <ChangeForm {...accept} submit={text.accept} onSubmit={(field) => void register(field)}>
            {/* for password managers: the name the password belongs to */}
            <input type="hidden" autoComplete="username" value={invitation.email} readOnly />
            <TextInput
              label={common.displayName}
              name="displayName"
              autoComplete="name"
              defaultValue={invitation.displayName}
              maxLength={100}
              isRequired
            />
            <NewPasswordInput name="password" />
          </ChangeForm>
        </>
      )}
    </Page>
  );
}
