import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { SignInDocument } from '../../generated/graphql.js';
import { useAddress } from '../../view/use-address.js';
import { useView } from '../../view/use-view.js';
import { ownPath } from './own-path.js';

export type SignInFailure = 'WRONG' | 'UNREACHABLE';

/** Signs in and goes on to where the reader came from (`to`), else to the overview. */
export function useSignIn() {
  const client = useApolloClient();
  const navigate = useNavigate();
  const address = useAddress();
  const { params } = useView();
  const [mutate, { loading }] = useMutation(SignInDocument);
  const [failure, setFailure] = useState<SignInFailure | null>(null);

  const signIn = async (email: string, password: string) => {
    setFailure(null);
    try {
      const { data } = await mutate({ variables: { input: { email, password } } });
      if (data?.signIn.__typename !== 'Me') return setFailure('WRONG');
    } catch {
      return setFailure('UNREACHABLE');
    }
    await client.resetStore();
    await navigate(ownPath(params.get('to')) ?? address('/'));
  };
  return { signIn, loading, failure };
}
