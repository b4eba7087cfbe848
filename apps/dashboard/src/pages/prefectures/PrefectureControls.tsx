import { ChoiceField, SelectField, ViewControls } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { useView } from '../../view/use-view.js';
import { TYPES } from '../facilities/filter-values.js';
import { GRIDS, RANKABLE, VIEWS, type PrefectureView } from './prefecture-view.js';
import { texts } from './prefectures.texts.js';

/** Day and denominator as everywhere, then type, measure and view: all in the address. */
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
    <ViewControls>
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
      <ChoiceField
        label={text.view}
        options={VIEWS.map((id) => ({ id, name: text.views[id] }))}
        value={view.view}
        onChange={(id) => set({ view: id === 'bars' ? null : id })}
      />
      {view.view === 'tiles' && (
        // The geographic grid is too wide for a phone, where the compact one is shown anyway.
        <div className="max-lg:hidden">
          <ChoiceField
            label={text.grid}
            options={GRIDS.map((id) => ({ id, name: text.grids[id] }))}
            value={view.grid}
            onChange={(id) => set({ grid: id === 'geo' ? null : id })}
          />
        </div>
      )}
    </ViewControls>
  );
}
