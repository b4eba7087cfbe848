import { useTexts } from '../../i18n/use-texts.js';
import { texts } from './facility.texts.js';
import { LogItem } from './LogItem.js';
import { logTimeline, type LogEntry } from './log-timeline.js';

interface LogTimelineProps {
  log: readonly LogEntry[];
  /** Entries left out because they were learnt after the knowledge point. */
  later: number;
  asOf: string;
}

/** Everything that was ever said about the facility, newest learnt first; nothing is ever taken out. */
export function LogTimeline({ log, later, asOf }: LogTimelineProps) {
  const text = useTexts(texts);
  const entries = logTimeline(log);
  return (
    <section aria-labelledby="log">
      <h2 id="log" className="text-std-20B-150">
        {text.logTitle}
      </h2>
      <p className="text-dns-14N-130 text-solid-gray-700">
        {text.logCount(entries.length)}
        {later > 0 && ` ${text.laterEntries(later)}`}
      </p>
      <ol className="mt-4 ml-2 border-l-2 border-solid-gray-300" data-testid="log">
        {entries.map((each) => (
          <LogItem key={each.entry.id} {...each} isAhead={each.entry.day !== null && each.entry.day > asOf} />
        ))}
      </ol>
    </section>
  );
}
