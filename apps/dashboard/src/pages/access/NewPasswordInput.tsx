import { TextInput } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { accessTexts } from './access.texts.js';

/** A password that is being set. */
export function NewPasswordInput({ name, label }: { name: string; label?: string }) {
  const text = useTexts(accessTexts);
  return (
    <TextInput
      label={label ?? text.password}
      hint={text.passwordHint}
      name={name}
      type="password"
      autoComplete="new-password"
      minLength={12}
      maxLength={200}
      isRequired
    />
  );
}
