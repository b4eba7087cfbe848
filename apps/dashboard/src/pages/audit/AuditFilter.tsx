import { NativeSelect } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { FilterText } from '../access/FilterText.js';
import { actionTexts } from './audit-action.texts.js';
import { texts } from './audit.texts.js';

export function AuditFilter() {
  const text = useTexts(texts);
  const actions = useTexts(actionTexts);
  const { params, set } = useView();
  const value = (name: string) => params.get(name) ?? '';
  const change = (name: string) => (next: string) => set({ [name]: next, after: null });
  return (
    <div className="flex min-w-0 flex-wrap items-end gap-4 print-none">
      <FilterText label={text.account} value={value('account')} onCommit={change('account')} />
      <NativeSelect
        label={text.action}
        isWide
        value={value('action')}
        onChange={change('action')}
        options={[['', text.all], ...Object.entries(actions)]}
      />
      <FilterText label={text.subject} value={value('subject')} onCommit={change('subject')} />
      <NativeSelect
        label={text.outcome}
        value={value('found')}
        onChange={change('found')}
        options={[
          ['', text.all],
          ['yes', text.done],
          ['no', text.notFound],
        ]}
      />
      <FilterText type="date" label={text.from} value={value('from')} onCommit={change('from')} />
      <FilterText type="date" label={text.to} value={value('to')} onCommit={change('to')} />
    </div>
  );
}
