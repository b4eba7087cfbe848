import type { InputEvent } from 'react';
import { FieldError, Input, Label, Text, TextField, type TextFieldProps } from 'react-aria-components';
import { FIELD, HINT, LABEL } from './control-style.js';

interface TextInputProps extends Omit<TextFieldProps, 'className' | 'style' | 'children'> {
  label: string;
  hint?: string;
}

/**
 * What was wrong is looked at again with every letter, not only when the field is left: the button would move away under
 * the finger that leaves the field for it, and the press be lost.
 */
function judgeAgain({ currentTarget }: InputEvent<HTMLInputElement>): void {
  if (currentTarget.ariaInvalid) currentTarget.dispatchEvent(new Event('change'));
}

/** A labelled line of text; says what is missing when the form is sent. */
export function TextInput({ label, hint, ...rest }: TextInputProps) {
  return (
    <TextField {...rest}>
      <Label className={LABEL}>{label}</Label>
      {hint && (
        <Text slot="description" className={`${HINT} mb-1 block`}>
          {hint}
        </Text>
      )}
      <Input onInput={judgeAgain} className={`${FIELD} w-full data-invalid:border-error-2`} />
      <FieldError className="mt-1 block text-dns-14N-130 text-error-2" />
    </TextField>
  );
}
