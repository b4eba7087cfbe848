import { Button } from '../components/Button.js';
import { formatCount } from '../i18n/format.js';
import { defineTexts } from '../i18n/language.js';
import { useTexts } from '../i18n/use-texts.js';
import { useChanges, type WatchedList } from './use-changes.js';

/** As many as the server counts. */
const MOST = 1_000;

const texts = defineTexts({
  ja: {
    changed: (count: string) => `${count} 件更新`,
    orMore: '以上',
    refresh: '表示を更新',
  },
  en: {
    changed: (count: string) => `${count} changed`,
    orMore: ' or more',
    refresh: 'Refresh',
  },
});

/** 「N 件更新」: stands above the page, takes no room in it, and nothing moves until one asks for it. */
export function ChangesNotice({ onRefresh, ...list }: WatchedList & { onRefresh: () => void }) {
  const text = useTexts(texts);
  const count = useChanges(list);
  return (
    <div
      role="status"
      className="print-none pointer-events-none fixed inset-x-0 bottom-4 z-20 flex justify-center"
    >
      {count > 0 && (
        <p className="pointer-events-auto flex items-center gap-3 rounded-full border border-blue-900 bg-white py-1.5 pr-2 pl-5 text-dns-16B-130 shadow-2">
          {text.changed(formatCount(count))}
          {count >= MOST && text.orMore}
          <Button size="small" look="primary" onPress={onRefresh}>
            {text.refresh}
          </Button>
        </p>
      )}
    </div>
  );
}
