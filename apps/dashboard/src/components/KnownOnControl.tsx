import { lazy } from 'react';
import { useTexts } from '../i18n/use-texts.js';
import { useShell } from '../shell/shell-context.js';
import { useView } from '../view/use-view.js';
import { knowledgePointOf, knownOnText } from './known-on.js';
import { knownOnTexts } from './known-on.texts.js';
import { OpenLater } from './OpenLater.js';
import { SelectClosed } from './SelectClosed.js';

const load = () => import('./KnownOnOpen.js');
const KnownOnOpen = lazy(async () => ({ default: (await load()).KnownOnOpen }));

/** What was known: now, at a publication, or at a day's close. The hundreds of points are asked for when opened. */
export function KnownOnControl() {
  const text = useTexts(knownOnTexts);
  const { today } = useShell();
  const { known, lang } = useView();
  const chosen = known ? knownOnText(knowledgePointOf(known, today), lang) : text.now;
  return (
    <OpenLater
      load={load}
      closed={(open) => <SelectClosed label={text.label} chosen={chosen} onOpen={open} />}
      open={<KnownOnOpen chosen={chosen} />}
    />
  );
}
