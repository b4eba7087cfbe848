import { useState } from 'react';
import { Button } from '../../components/index.js';
import { AssignFacilitiesDocument, type AccountRowFragment } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ChangeForm } from '../access/ChangeForm.js';
import { useChange } from '../access/use-change.js';
import { texts } from './accounts.texts.js';
import { CodesInput } from './CodesInput.js';
import { codesIn } from './codes-in.js';

interface AssignFacilitiesProps {
  account: AccountRowFragment;
  onDone: (count: number) => void;
  onClose: () => void;
}

export function AssignFacilities({ account, onDone, onClose }: AssignFacilitiesProps) {
  const text = useTexts(texts);
  const assignment = useChange(AssignFacilitiesDocument);
  const [codes, setCodes] = useState(account.facilities.map(({ code }) => code).join('\n'));
  const save = async () => {
    const input = { account: account.id, facilityCodes: codesIn(codes) };
    const answer = await assignment.change({ input });
    if (answer?.assignFacilities.__typename === 'Account') onDone(answer.assignFacilities.facilities.length);
  };
  return (
    <div className="space-y-3">
      <ChangeForm {...assignment} submit={text.save} onSubmit={() => void save()}>
        <CodesInput value={codes} onChange={setCodes} />
      </ChangeForm>
      <Button size="small" onPress={onClose}>
        {text.close}
      </Button>
    </div>
  );
}
