import { BlockerDialog } from './BlockerDialog.js';
import { KeysDialog } from './KeysDialog.js';
import { MoreDialog } from './MoreDialog.js';
import { PassDialog } from './PassDialog.js';
import { StepDialog } from './StepDialog.js';
import type { Row, WorkActions } from './use-work-actions.js';
import type { OpenForm } from './work-form.js';

interface WorkFormsProps {
  form: OpenForm | null;
  rowsOf: (codes: readonly string[]) => Row[];
  today: string;
  actions: WorkActions;
  onOpen: (form: OpenForm) => void;
  onClose: () => void;
}

export function WorkForms({ form, rowsOf, today, actions, onOpen, onClose }: WorkFormsProps) {
  if (!form) return null;
  if (form.kind === 'keys') return <KeysDialog onClose={onClose} />;
  const rows = rowsOf(form.codes);
  if (rows.length === 0) return null;
  switch (form.kind) {
    case 'step':
      return (
        <StepDialog
          key={`${form.codes.join()} ${form.overtaken}`}
          rows={rows}
          today={today}
          milestone={form.milestone}
          overtaken={form.overtaken}
          before={form.before}
          onClose={onClose}
          onSubmit={(step) => {
            onClose();
            void actions.step(rows, step);
          }}
        />
      );
    case 'blocker':
      return (
        <BlockerDialog
          rows={rows}
          onClose={onClose}
          onChoose={(blocker) => {
            onClose();
            void actions.setBlocker(rows, blocker);
          }}
        />
      );
    case 'pass':
      return (
        <PassDialog
          row={rows[0]!}
          onClose={onClose}
          onDone={(message) => {
            onClose();
            actions.setMessage(message);
            actions.setChanges((count) => count + 1);
          }}
        />
      );
    case 'more':
      return <MoreDialog row={rows[0]!} onOpen={onOpen} onClose={onClose} />;
  }
}
