import { NativeSelect } from '../../components/index.js';
import type { AccountState, Role } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { useShell } from '../../shell/shell-context.js';
import { useView } from '../../view/use-view.js';
import { FilterText } from '../access/FilterText.js';
import { texts } from './accounts.texts.js';

export const ROLES: readonly Role[] = [
  'ADMINISTRATOR',
  'ANALYST',
  'CALL_CENTRE',
  'VENDOR',
  'FACILITY',
  'INSURER',
];
export const STATES: readonly AccountState[] = ['ACTIVE', 'INVITED', 'DISABLED'];

export function AccountFilter() {
  const text = useTexts(texts);
  const { role } = useTexts(words);
  const { me } = useShell();
  const { params, set } = useView();
  return (
    <div className="flex flex-wrap items-end gap-4 print-none">
      <FilterText
        label={text.search}
        value={params.get('q') ?? ''}
        onCommit={(q) => set({ q, after: null })}
      />
      {me?.role === 'ADMINISTRATOR' && (
        <NativeSelect
          label={text.role}
          value={params.get('role') ?? ''}
          onChange={(value) => set({ role: value, after: null })}
          options={[['', text.all], ...ROLES.map((each) => [each, role[each]] as const)]}
        />
      )}
      <NativeSelect
        label={text.state}
        value={params.get('state') ?? ''}
        onChange={(value) => set({ state: value, after: null })}
        options={[['', text.all], ...STATES.map((each) => [each, text.states[each]] as const)]}
      />
    </div>
  );
}
