import { NativeSelect } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { useView } from '../../view/use-view.js';
import { BLOCKERS, STAGES } from '../facilities/filter-values.js';
import { BANDS } from './stuck-matrix.js';
import { texts } from './stuck.texts.js';

type Option = readonly [value: string, name: string];

/** Parameters of the list of facilities, so that both lists have one address; the assignee is this page's own. */
export function StuckFilters({ people }: { people: readonly { id: number; name: string }[] }) {
  const text = useTexts(texts);
  const word = useTexts(words);
  const { params, set } = useView();
  const pick = (name: string, label: string, any: string, options: readonly Option[]) => (
    <NativeSelect
      label={label}
      value={params.get(name) ?? ''}
      onChange={(value) => set({ [name]: value || null, after: null })}
      options={[['', any], ...options]}
    />
  );
  return (
    <div className="print-none flex flex-wrap items-end gap-4">
      {pick(
        'stage',
        text.stage,
        text.anyStage,
        STAGES.filter((stage) => stage !== 'DONE').map((stage) => [stage, word.stage[stage]]),
      )}
      {pick(
        'wait',
        text.waiting,
        text.anyWaiting,
        BANDS.filter((days) => days > 0).map((days) => [String(days), text.days(days)]),
      )}
      {pick(
        'blocker',
        text.blocker,
        text.anyBlocker,
        BLOCKERS.map((blocker) => [blocker, word.blocker[blocker]]),
      )}
      {pick('assignee', text.assignee, text.anyAssignee, [
        ['0', text.assigned],
        ...people.map(({ id, name }): Option => [String(id), name]),
      ])}
    </div>
  );
}
