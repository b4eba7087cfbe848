import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Notice, Page } from '../../components/index.js';
import type { Role } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useAddress } from '../../view/use-address.js';
import { accessTexts } from './access.texts.js';

interface ForRolesProps {
  /** Name of the page. */
  name: string;
  /** Left out: everybody who is signed in. */
  roles?: readonly Role[];
  children: ReactNode;
}

/** The page for those it is for; for others what it takes. */
export function ForRoles({ name, roles, children }: ForRolesProps) {
  const text = useTexts(accessTexts);
  const address = useAddress();
  const { me } = useShell();
  if (me && (!roles || roles.includes(me.role))) return children;
  return (
    <Page name={name} title={me ? name : text.signInTitle}>
      {me ? (
        <Notice title={text.notYours} />
      ) : (
        <Link
          to={address('/sign-in', { to: window.location.pathname + window.location.search })}
          className="text-blue-900 underline underline-offset-4"
        >
          {text.signIn}
        </Link>
      )}
    </Page>
  );
}
