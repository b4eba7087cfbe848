import { useState } from 'react';
import { Button } from '../../components/index.js';
import {
  SendAccountLinkDocument,
  SetAccountDisabledDocument,
  WithdrawInvitationDocument,
  type AccountRowFragment,
} from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useChange } from '../access/use-change.js';
import { texts } from './accounts.texts.js';
import { AssignFacilities } from './AssignFacilities.js';

export interface Outcome {
  readonly isDone: boolean;
  readonly message: string;
}

interface AccountActionsProps {
  account: AccountRowFragment;
  onOutcome: (outcome: Outcome) => void;
}

/** What can be done with an account in its state; never with one's own. */
export function AccountActions({ account, onOutcome }: AccountActionsProps) {
  const text = useTexts(texts);
  const { me } = useShell();
  const [assigning, setAssigning] = useState(false);
  const { id, email, state, role } = account;
  const link = useChange(SendAccountLinkDocument);
  const withdrawal = useChange(WithdrawInvitationDocument);
  const disabling = useChange(SetAccountDisabledDocument);
  const isPending = link.loading || withdrawal.loading || disabling.loading;
  const isAdministrator = me?.role === 'ADMINISTRATOR';

  const report = (answer: object | null, message: string) =>
    onOutcome({ isDone: answer !== null, message: answer ? message : text.gone });
  const send = async () => report(await link.change({ input: { account: id } }), text.sent(email));
  const withdraw = async () => {
    const answer = await withdrawal.change({ input: { account: id } });
    report(answer?.withdrawInvitation ? answer : null, text.withdrawn(email));
  };
  const setDisabled = async (disabled: boolean) =>
    report(
      await disabling.change({ input: { account: id, disabled } }),
      disabled ? text.disabled(email) : text.enabled(email),
    );
  const action = (name: string, onPress: () => void) => (
    <Button size="small" aria-label={text.of(name, email)} onPress={onPress} isPending={isPending}>
      {name}
    </Button>
  );

  if (state === 'INVITED')
    return (
      <div className="flex flex-wrap gap-2">
        {action(text.again, () => void send())}
        {action(text.withdraw, () => void withdraw())}
      </div>
    );
  if (!isAdministrator) return null;
  return (
    <div className="flex flex-wrap gap-2">
      {state === 'ACTIVE' && action(text.reset, () => void send())}
      {state === 'ACTIVE' && email !== me.email && action(text.disable, () => void setDisabled(true))}
      {state === 'DISABLED' && action(text.enable, () => void setDisabled(false))}
      {role === 'FACILITY' && !assigning && action(text.facilities, () => setAssigning(true))}
      {assigning && (
        <AssignFacilities
          account={account}
          onDone={(count) => {
            setAssigning(false);
            onOutcome({ isDone: true, message: text.assigned(email, count) });
          }}
          onClose={() => setAssigning(false)}
        />
      )}
    </div>
  );
}
