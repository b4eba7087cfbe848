import { Button } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { accessTexts } from './access.texts.js';

/** Forward through a list, and back to its beginning; the browser's back goes page by page. */
export function NextPage({ nextCursor }: { nextCursor: string | null }) {
  const text = useTexts(accessTexts);
  const { params, set } = useView();
  const isFirst = !params.get('after');
  if (isFirst && !nextCursor) return null;
  return (
    <nav className="flex gap-3 print-none">
      {!isFirst && <Button onPress={() => set({ after: null })}>{text.first}</Button>}
      {nextCursor && <Button onPress={() => set({ after: nextCursor })}>{text.next}</Button>}
    </nav>
  );
}
