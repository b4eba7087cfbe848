import type { DeclarationFigure } from '#adoption';
import type { SheetContext } from './adoption-sheet.js';
import { FIGURE_NAMES } from './names.texts.js';
import { closingNotes, dayText } from './sheet-notes.js';
import { inMemory, type Sheet } from './sheet.js';
import { SHEET_TEXTS as T, TITLES } from './sheet.texts.js';
import { dayFromIso } from '#calendar';

/** The publication every figure is pinned to. */
const PUBLISHED_ON = '2021-07-09';

export function declarationSheet(
  figures: readonly DeclarationFigure[],
  { language, demo }: SheetContext,
): Sheet {
  const title = TITLES.declaration[language];
  const known = `${dayText(dayFromIso(PUBLISHED_ON), language)} ${T.publication[language]}`;
  return {
    title,
    fileName: `${title} ${PUBLISHED_ON}`,
    asciiName: `declaration-${PUBLISHED_ON}`,
    notes: [
      [T.unit[language], T.unitMixed[language]],
      [T.knownOn[language], known],
      ...closingNotes(demo, language),
    ],
    columns: [
      { header: T.figure[language], kind: 'TEXT', width: 36 },
      { header: T.asOf[language], kind: 'DAY', width: 12 },
      { header: T.value[language], kind: 'NUMBER', width: 14 },
      { header: T.unit[language], kind: 'TEXT', width: 8 },
      { header: T.denominator[language], kind: 'NUMBER', width: 14 },
      { header: T.rate[language], kind: 'RATE', width: 10 },
      { header: T.published[language], kind: 'TEXT', width: 22 },
      { header: T.computed[language], kind: 'TEXT', width: 16 },
      { header: T.source[language], kind: 'TEXT', width: 60 },
    ],
    rows: () =>
      inMemory(
        figures.map((figure) => [
          FIGURE_NAMES[figure.key]?.[language] ?? figure.key,
          figure.asOf,
          figure.value,
          figure.unit,
          figure.denominator,
          figure.rate,
          figure.published,
          (figure.constant ? T.cited : T.fromLog)[language],
          figure.source,
        ]),
      ),
  };
}
