import { useView } from '../view/use-view.js';

/** What stands where figures will be; says 読み込み中 to those who do not see it. */
export function Skeleton({ lines = 6 }: { lines?: number }) {
  const { lang } = useView();
  return (
    <div role="status" aria-label={lang === 'ja' ? '読み込み中' : 'Loading'} className="space-y-4 py-8">
      {Array.from({ length: lines }, (_, index) => (
        <div
          key={index}
          className="h-6 rounded-4 bg-solid-gray-100 motion-safe:animate-pulse"
          style={{ width: `${[60, 90, 75, 85, 70, 80][index % 6]}%` }}
        />
      ))}
    </div>
  );
}
