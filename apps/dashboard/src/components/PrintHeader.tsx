import { useTexts } from '../i18n/use-texts.js';
import { words } from '../i18n/words.js';
import { useShell } from '../shell/shell-context.js';
import { shellTexts } from '../shell/texts.js';

/** On paper every sheet says what it is, that it is a demo, and which sheet of how many. */
export function PrintHeader({ name }: { name: string }) {
  const { product, productLong } = useTexts(shellTexts);
  const { demo } = useTexts(words);
  const { today } = useShell();
  const left = `${product} ${productLong}｜${name}`;
  const right = today.demo ? demo : '';
  const face = "font-family: 'Noto Sans JP Variable', sans-serif; font-size: 9px; color: #4d4d4d;";
  return (
    <style>
      {`@page {
  @top-left { content: ${JSON.stringify(left)}; ${face} }
  @top-right { content: ${JSON.stringify(right)}; ${face} font-weight: 700; }
  @bottom-right { content: counter(page) ' / ' counter(pages); ${face} }
}`}
    </style>
  );
}
