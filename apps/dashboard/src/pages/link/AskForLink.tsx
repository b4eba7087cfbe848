import { useState } from 'react';
import { Notice, Page, TextInput } from '../../components/index.js';
import { RequestPasswordResetDocument } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { accessTexts } from '../access/access.texts.js';
import { ChangeForm } from '../access/ChangeForm.js';
import { useChange } from '../access/use-change.js';
import { texts } from './link.texts.js';

/** Says the same whether there is such an account or not. */
export function AskForLink() {
  const text = useTexts(texts);
  const common = useTexts(accessTexts);
  const request = useChange(RequestPasswordResetDocument);
  const [asked, setAsked] = useState(false);
  const ask = async (email: string) => {
    if (await request.change({ input: { email } })) setAsked(true);
  };
  return (
    <Page name={text.reset} title={asked ? text.asked : text.askTitle}>
      {asked ? (
        <Notice role="status" title={text.askedText} />
      ) : (
        <ChangeForm {...request} submit={text.ask} onSubmit={(field) => void ask(field('email'))}>
          <TextInput label={common.email} name="email" type="email" autoComplete="username" isRequired />
        </ChangeForm>
      )}
    </Page>
  );
}
