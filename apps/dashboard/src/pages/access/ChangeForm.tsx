import type { ReactNode } from 'react';
import { Form } from 'react-aria-components';
import { Button, Notice } from '../../components/index.js';
import type { Problem } from './use-change.js';

interface ChangeFormProps {
  submit: string;
  onSubmit: (field: (name: string) => string, form: HTMLFormElement) => void;
  loading: boolean;
  problem: Problem | null;
  fieldErrors: Record<string, string> | undefined;
  children: ReactNode;
}

/** Fields, a button, and what was wrong: at its field, or above the button where it is about the whole. */
export function ChangeForm(props: ChangeFormProps) {
  const { submit, onSubmit, loading, problem, fieldErrors, children } = props;
  return (
    <Form
      className="max-w-[28rem] space-y-5"
      validationErrors={fieldErrors}
      onSubmit={(event) => {
        event.preventDefault();
        const fields = new FormData(event.currentTarget);
        // a second press while the first is under way
        if (!loading) onSubmit((name) => String(fields.get(name) ?? ''), event.currentTarget);
      }}
    >
      {children}
      {problem && <Notice tone="error" role="alert" title={problem.message} />}
      <Button look="primary" type="submit" isPending={loading}>
        {submit}
      </Button>
    </Form>
  );
}
