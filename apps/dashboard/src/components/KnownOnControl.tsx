import { defineTexts } from '../i18n/language.js';
import { useTexts } from '../i18n/use-texts.js';
import { useShell } from '../shell/shell-context.js';
import { useView } from '../view/use-view.js';
import { knownOnText } from './known-on.js';
import { SelectField } from './SelectField.js';

const texts = defineTexts({
  ja: {
    label: '時点（いつまでに届いた情報か）',
    now: '現在',
    publications: '公表',
    closes: '各日の締め',
    unknown: '記録にない時点',
  },
  en: {
    label: 'As known on',
    now: 'now',
    publications: 'Publications',
    closes: 'Close of day',
    unknown: 'unknown point',
  },
});

/** What was known: now, at a publication, or at a day's close. */
export function KnownOnControl() {
  const text = useTexts(texts);
  const { knowledgePoints } = useShell();
  const { known, lang, set } = useView();
  const option = (point: (typeof knowledgePoints)[number]) => ({
    id: point.id ?? '',
    name: knownOnText(point, lang),
  });
  const of = (kind: string) => knowledgePoints.filter((point) => point.kind === kind);
  const newestFirst = of('CLOSE').toSorted((left, right) => right.day.localeCompare(left.day));
  const current = knowledgePoints.find((point) => point.id === known);
  return (
    <SelectField
      label={text.label}
      value={known ?? ''}
      onChange={(id) => set({ known: id || null })}
      sections={[
        {
          name: null,
          options: [
            { id: '', name: text.now },
            ...(current || !known ? [] : [{ id: known, name: text.unknown }]),
          ],
        },
        { name: text.publications, options: of('PUBLICATION').map(option) },
        { name: text.closes, options: newestFirst.map(option) },
      ]}
    />
  );
}
