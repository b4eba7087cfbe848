import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Button, Notice } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useAddress } from '../../view/use-address.js';
import { texts } from './my.texts.js';
import type { ActProblem } from './use-act.js';

interface TaskFrameProps {
  code: string;
  lead: string;
  submit: string;
  isSending: boolean;
  /** Shown here unless it is about a field that shows it by itself. */
  problem: ActProblem | null;
  onSubmit: () => void;
  children?: ReactNode;
}

/** One statement: what it is for, its fields, what went wrong, the button, the way back. */
export function TaskFrame({ code, lead, submit, isSending, problem, onSubmit, children }: TaskFrameProps) {
  const text = useTexts(texts);
  const address = useAddress();
  return (
    <form
      noValidate
      className="max-w-[32rem] space-y-6"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <p className="text-std-16N-170">{lead}</p>
      {children}
      <div aria-live="assertive">
        {problem && <Notice key={problem.count} tone="error" title={problem.text} />}
      </div>
      <div className="flex flex-col gap-4 *:min-h-14 sm:flex-row sm:items-center">
        <Button look="primary" type="submit" isPending={isSending}>
          {submit}
        </Button>
        <Link
          to={address('/my', { f: code })}
          className="inline-flex items-center justify-center px-4 text-blue-900 underline underline-offset-4"
        >
          {text.back}
        </Link>
      </div>
    </form>
  );
}
