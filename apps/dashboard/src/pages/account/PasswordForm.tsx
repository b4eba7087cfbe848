import { useState } from 'react';
import { Notice, SectionHead, TextInput } from '../../components/index.js';
import { ChangePasswordDocument } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ChangeForm } from '../access/ChangeForm.js';
import { NewPasswordInput } from '../access/NewPasswordInput.js';
import { useChange } from '../access/use-change.js';
import { texts } from './account.texts.js';

export function PasswordForm({ onChanged }: { onChanged: () => void }) {
  const text = useTexts(texts);
  const change = useChange(ChangePasswordDocument);
  const [done, setDone] = useState(false);
  const submit = async (field: (name: string) => string, form: HTMLFormElement) => {
    setDone(false);
    const input = { oldPassword: field('oldPassword'), newPassword: field('newPassword') };
    if (!(await change.change({ input }))) return;
    form.reset();
    setDone(true);
    onChanged();
  };
  return (
    <section className="space-y-4">
      <SectionHead title={text.passwordTitle} />
      <ChangeForm {...change} submit={text.change} onSubmit={(field, form) => void submit(field, form)}>
        <TextInput
          label={text.oldPassword}
          name="oldPassword"
          type="password"
          autoComplete="current-password"
          isRequired
        />
        <NewPasswordInput name="newPassword" label={text.newPassword} />
      </ChangeForm>
      <div aria-live="polite">{done && <Notice title={text.changed} />}</div>
    </section>
  );
}
