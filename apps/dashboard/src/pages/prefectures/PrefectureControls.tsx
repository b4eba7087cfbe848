import { ChoiceField, SelectField } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { useView } from '../../view/use-view.js';
import { TYPES } from '../facilities/filter-values.js';
import { RANKABLE, type PrefectureView } from './prefecture-view.js';
import { texts } from './prefectures.texts.js';

/** What is compared: the page's own question, always in sight, also on a phone. */
export function PrefectureControls({ view }: { view: PrefectureView }) {
  const text = useTexts(texts);
  const word = useTexts(words);
  const { set } = useView();
  const types = [
    { id: 'ALL', name: word.allTypes },
    ...TYPES.map((type) => ({ id: type as string, name: word.type[type] })),
  ];
  const measures = RANKABLE.map((measure) => ({ id: measure, name: word.measure[measure] }));
  return (
    <div className="print-none flex flex-wrap items-start gap-x-8 gap-y-3">
      <ChoiceField
        label={text.type}
        options={types}
        value={view.type ?? 'ALL'}
        onChange={(type) => set({ type: type === 'ALL' ? null : type })}
      />
      <SelectField
        label={text.measure}
        value={view.measure}
        onChange={(measure) => set({ measure: measure === 'APPLIED' ? null : measure })}
        sections={[{ name: null, options: measures }]}
      />
    </div>
  );
}
