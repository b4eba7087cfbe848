import { SubNav } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { shellTexts } from '../../shell/texts.js';

/** 資格確認: how it is used, and how right what it knows is. For the ministry; an insurer has the second alone. */
export function ChecksNav() {
  const text = useTexts(shellTexts);
  const { me } = useShell();
  if (me?.role !== 'ADMINISTRATOR' && me?.role !== 'ANALYST') return null;
  const pages = [
    { path: '/checks', name: text.checks },
    { path: '/insurers/quality', name: text.insurerQuality },
  ];
  return <SubNav label={text.checks} pages={pages} />;
}
