import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useLocation, useNavigate } from 'react-router';
import { Button, Notice, Page, TextInput } from '../../components/index.js';
import { SetUpDocument } from '../../generated/pages/graphql.js';
import { defineTexts } from '../../i18n/language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useAddress } from '../../view/use-address.js';

const texts = defineTexts({
  ja: {
    name: '初期設定',
    title: '最初の管理者を登録します',
    noToken: '初期設定のリンクが不完全です。起動時に表示されたアドレスをそのまま開いてください。',
    displayName: '氏名',
    email: 'メールアドレス',
    password: 'パスワード',
    passwordHint: '12文字以上',
    submit: '登録してログイン',
    used: 'このリンクは使えません。使用済みか、期限切れです。サーバーを起動し直すと、管理者がいない場合に新しいリンクが表示されます。',
    failed: '登録できませんでした。もう一度お試しください。',
  },
  en: {
    name: 'Set-up',
    title: 'Make the first administrator',
    noToken: 'The set-up link is incomplete. Open the address printed at start exactly as it is.',
    displayName: 'Name',
    email: 'E-mail address',
    password: 'Password',
    passwordHint: 'At least 12 characters',
    submit: 'Register and sign in',
    used: 'This link cannot be used: it was used before or has expired. As long as there is no administrator, a restart of the server prints a new one.',
    failed: 'Registering failed. Please try again.',
  },
});

/** One-use link of a real, empty database. The token stands after #, so that no server log ever holds it. */
export function SetUpPage() {
  const text = useTexts(texts);
  const token = useLocation().hash.slice(1);
  const client = useApolloClient();
  const navigate = useNavigate();
  const address = useAddress();
  const [setUp, { loading }] = useMutation(SetUpDocument);
  const [problem, setProblem] = useState<string | null>(null);

  const register = async (fields: FormData) => {
    const field = (name: string) => String(fields.get(name));
    const input = {
      token,
      displayName: field('displayName'),
      email: field('email'),
      password: field('password'),
    };
    setProblem(null);
    try {
      const { data } = await setUp({ variables: { input } });
      if (data?.setUp.__typename !== 'Me') return setProblem(text.used);
    } catch {
      return setProblem(text.failed);
    }
    await client.resetStore();
    await navigate(address('/'), { replace: true });
  };

  return (
    <Page name={text.name} title={text.title}>
      {token === '' ? (
        <Notice tone="warning" title={text.noToken} />
      ) : (
        <Form
          className="max-w-[28rem] space-y-5"
          onSubmit={(event) => {
            event.preventDefault();
            void register(new FormData(event.currentTarget));
          }}
        >
          <TextInput label={text.displayName} name="displayName" autoComplete="name" isRequired />
          <TextInput label={text.email} name="email" type="email" autoComplete="username" isRequired />
          <TextInput
            label={text.password}
            hint={text.passwordHint}
            name="password"
            type="password"
            autoComplete="new-password"
            minLength={12}
            isRequired
          />
          {problem && <Notice tone="error" role="alert" title={problem} />}
          <Button look="primary" type="submit" isPending={loading}>
            {text.submit}
          </Button>
        </Form>
      )}
    </Page>
  );
}
