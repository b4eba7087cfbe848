import { Form } from 'react-aria-components';
import { Link } from 'react-router';
import { Button, Notice, Page, TextInput } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useAddress } from '../../view/use-address.js';
import { DemoAccounts } from './DemoAccounts.js';
import { texts } from './texts.js';
import { useSignIn } from './use-sign-in.js';

export function SignInPage() {
  const text = useTexts(texts);
  const address = useAddress();
  const { today, me } = useShell();
  const { signIn, loading, failure } = useSignIn();
  return (
    <Page name={text.name} title={text.title}>
      <div className="grid max-w-[60rem] gap-10 md:grid-cols-2">
        <div>
          {me && <p className="mb-4">{text.already(me.displayName)}</p>}
          <Form
            className="space-y-5"
            onSubmit={(event) => {
              event.preventDefault();
              const fields = new FormData(event.currentTarget);
              void signIn(String(fields.get('email')), String(fields.get('password')));
            }}
          >
            <TextInput label={text.email} name="email" type="email" autoComplete="username" isRequired />
            <TextInput
              label={text.password}
              name="password"
              type="password"
              autoComplete="current-password"
              isRequired
            />
            {failure && <Notice tone="error" role="alert" title={text.problems[failure] ?? text.failed} />}
            <Button look="primary" type="submit" isPending={loading}>
              {text.submit}
            </Button>
          </Form>
          <p className="mt-6">
            <Link to={address('/reset')} className="text-blue-900 underline underline-offset-4">
              {text.forgot}
            </Link>
          </p>
          <p className="mt-4 text-solid-gray-700">{text.public}</p>
        </div>
        {today.demo && (
          <DemoAccounts onChoose={(email, password) => void signIn(email, password)} isPending={loading} />
        )}
      </div>
    </Page>
  );
}
