import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { SignInDocument } from '../../generated/pages/graphql.js';
import { homeOf } from '../../shell/navigation-entries.js';
import { useAddress } from '../../view/use-address.js';
import { useView } from '../../view/use-view.js';
import { ownPath } from './own-path.js';

/** Signs in and goes on to where the reader came from (`to`), else to where the role's day begins. */
export function useSignIn() {
  const client = useApolloClient();
  const navigate = useNavigate();
  const address = useAddress();
  const { params } = useView();
  const [mutate, { loading }] = useMutation(SignInDocument);
  /** Code of the problem as the API names it; UNREACHABLE: no answer. */
  const [failure, setFailure] = useState<string | null>(null);

  const signIn = async (email: string, password: string) => {
    setFailure(null);
    const answer = await mutate({ variables: { input: { email, password } } }).catch(() => null);
    const result = answer?.data?.signIn;
    if (!result) return setFailure('UNREACHABLE');
    if (result.__typename !== 'Me') return setFailure(result.code);
    await client.resetStore();
    await navigate(ownPath(params.get('to')) ?? address(homeOf(result.role)));
  };
  return { signIn, loading, failure };
}
