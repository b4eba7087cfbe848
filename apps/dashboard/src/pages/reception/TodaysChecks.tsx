import { DataTable, SectionHead } from '../../components/index.js';
import { formatCount, formatTime } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import type { PastCheck } from './desk-api.js';
import { texts } from './reception.texts.js';

/** When, how and with what answer: of whom is written nowhere. */
export function TodaysChecks({ checks }: { checks: readonly PastCheck[] }) {
  const text = useTexts(texts);
  const { today } = useShell().today;
  const ofToday = checks.filter(
    ({ at }) => new Date(at).toLocaleDateString('sv-SE', { timeZone: 'Asia/Tokyo' }) === today,
  );
  const title = text.today(formatCount(ofToday.length) + (ofToday.length === 100 ? '+' : ''));
  return (
    <section data-testid="today">
      <SectionHead title={title}>
        <p className="mt-1 text-std-16N-170">{text.todayNote}</p>
      </SectionHead>
      <div className="mt-3">
        <DataTable
          caption={title}
          captionHidden
          maxHeight={24}
          rows={ofToday}
          rowKey={({ id }) => String(id)}
          empty={text.todayEmpty}
          columns={[
            { id: 'at', header: text.time, rowHeader: true, cell: ({ at }) => formatTime(at) },
            { id: 'route', header: text.route, cell: ({ route }) => text.routes[route] },
            {
              id: 'outcome',
              header: text.outcome,
              cell: ({ outcome, connectionTest }) =>
                `${text.outcomes[outcome]}${connectionTest ? text.test : ''}`,
            },
          ]}
        />
      </div>
    </section>
  );
}
