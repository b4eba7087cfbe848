import { useApolloClient, useMutation } from '@apollo/client/react';
import { Link, useLocation, useNavigate } from 'react-router';
import { Button } from '../components/Button.js';
import { SignOutDocument } from '../generated/graphql.js';
import { useTexts } from '../i18n/use-texts.js';
import { words } from '../i18n/words.js';
import { useAddress } from '../view/use-address.js';
import type { ShellFacts } from './shell-context.js';
import { shellTexts } from './texts.js';

export function SignInOut({ facts }: { facts: ShellFacts }) {
  const text = useTexts(shellTexts);
  const { role } = useTexts(words);
  const address = useAddress();
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const client = useApolloClient();
  const [signOut, { loading }] = useMutation(SignOutDocument);
  const { me } = facts;
  if (!me) {
    if (pathname === '/sign-in') return null;
    return (
      <Link
        to={address('/sign-in', { to: pathname + search })}
        className="py-1 text-blue-900 underline underline-offset-4"
      >
        {text.signIn}
      </Link>
    );
  }
  const leave = async () => {
    await signOut();
    await navigate(address('/'));
    // Everything in the cache was answered to the account that has just left.
    await client.resetStore();
  };
  return (
    <div className="flex items-center gap-3">
      <Link
        to={address('/account')}
        className="max-w-60 truncate py-1 hover:underline"
        title={`${text.account} ${me.email}`}
      >
        {me.displayName}
        <span className="ml-2 text-solid-gray-600 max-lg:hidden">{me.vendor?.name ?? role[me.role]}</span>
      </Link>
      <Button size="small" onPress={() => void leave()} isPending={loading}>
        {text.signOut}
      </Button>
    </div>
  );
}
