import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { ErrorState, Notice, Page, Skeleton, usePageQuery } from '../../components/index.js';
import { PasswordResetLinkDocument, ResetPasswordDocument } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useAddress } from '../../view/use-address.js';
import { ChangeForm } from '../access/ChangeForm.js';
import { NewPasswordInput } from '../access/NewPasswordInput.js';
import { useChange } from '../access/use-change.js';
import { AskForLink } from './AskForLink.js';
import { texts } from './link.texts.js';

const LINK = 'text-blue-900 underline underline-offset-4';

/** /reset asks for a link; /reset#token sets a new password with it. */
export function ResetPage() {
  const token = useLocation().hash.slice(1);
  return token === '' ? <AskForLink /> : <SetPassword key={token} token={token} />;
}

function SetPassword({ token }: { token: string }) {
  const text = useTexts(texts);
  const address = useAddress();
  const { data, error, retry } = usePageQuery(PasswordResetLinkDocument, { token });
  const reset = useChange(ResetPasswordDocument);
  const [done, setDone] = useState(false);
  const set = async (password: string) => {
    if (await reset.change({ input: { token, password } })) setDone(true);
  };
  if (done)
    return (
      <Page name={text.reset} title={text.done}>
        <Notice role="status" title={text.doneText}>
          <Link to={address('/sign-in')} className={LINK}>
            {text.signIn}
          </Link>
        </Notice>
      </Page>
    );
  const isBad = data && !data.passwordResetLinkWorks;
  return (
    <Page name={text.reset} title={isBad ? text.badReset : text.resetTitle}>
      {error ? (
        <ErrorState error={error} retry={retry} />
      ) : !data ? (
        <Skeleton lines={4} />
      ) : isBad ? (
        <Notice tone="warning" title={text.badResetText}>
          <Link to={address('/reset')} className={LINK}>
            {text.again}
          </Link>
        </Notice>
      ) : (
        <ChangeForm {...reset} submit={text.set} onSubmit={(field) => void set(field('password'))}>
          <NewPasswordInput name="password" />
        </ChangeForm>
      )}
    </Page>
  );
}
