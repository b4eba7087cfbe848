import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { NativeSelect, TextInput } from '../../components/index.js';
import { InvitableVendorsDocument, InviteAccountDocument, type Role } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { useShell } from '../../shell/shell-context.js';
import { accessTexts } from '../access/access.texts.js';
import { ChangeForm } from '../access/ChangeForm.js';
import { useChange } from '../access/use-change.js';
import { ROLES } from './AccountFilter.js';
import { texts } from './accounts.texts.js';
import { codesIn } from './codes-in.js';
import { CodesInput } from './CodesInput.js';

/** Who, as what; a vendor invites colleagues only. */
export function InviteForm({ onInvited }: { onInvited: (email: string) => void }) {
  const text = useTexts(texts);
  const common = useTexts(accessTexts);
  const roleNames = useTexts(words).role;
  const { me } = useShell();
  const isVendor = me?.role === 'VENDOR';
  const [role, setRole] = useState<Role>('VENDOR');
  const [vendor, setVendor] = useState('');
  const [codes, setCodes] = useState('');
  const { data } = useQuery(InvitableVendorsDocument, { skip: isVendor });
  const invitation = useChange(InviteAccountDocument);

  const invite = async (field: (name: string) => string) => {
    const input = {
      role,
      email: field('email'),
      displayName: field('displayName'),
      ...(role === 'VENDOR' && !isVendor && { vendorId: Number(vendor) }),
      ...(role === 'INSURER' && { insurerNumber: field('insurerNumber') }),
      ...(role === 'FACILITY' && { facilityCodes: codesIn(codes) }),
    };
    if (await invitation.change({ input })) onInvited(input.email);
  };
  return (
    <ChangeForm {...invitation} submit={text.send} onSubmit={(field) => void invite(field)}>
      <TextInput label={common.email} name="email" type="email" autoComplete="off" isRequired />
      <TextInput label={text.inviteName} name="displayName" autoComplete="off" maxLength={100} isRequired />
      {!isVendor && (
        <NativeSelect
          label={text.role}
          value={role}
          onChange={(value) => setRole(value as Role)}
          options={ROLES.map((each) => [each, roleNames[each]])}
        />
      )}
      {role === 'VENDOR' && !isVendor && (
        <NativeSelect
          label={text.vendor}
          value={vendor}
          onChange={setVendor}
          required
          isWide
          options={[
            ['', text.choose],
            ...(data?.vendors ?? []).map(({ id, name }) => [String(id), name] as const),
          ]}
        />
      )}
      {role === 'INSURER' && (
        <TextInput
          label={text.insurerNumber}
          name="insurerNumber"
          inputMode="numeric"
          maxLength={8}
          isRequired
        />
      )}
      {role === 'FACILITY' && <CodesInput value={codes} onChange={setCodes} />}
    </ChangeForm>
  );
}
