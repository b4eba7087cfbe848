import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button } from '../components/Button.js';
import { MoveClockDocument } from '../generated/graphql.js';
import { formatDay, formatTime, formatWeekday } from '../i18n/format.js';
import { useTexts } from '../i18n/use-texts.js';
import { useView } from '../view/use-view.js';
import type { ShellFacts } from './shell-context.js';
import { shellTexts } from './texts.js';

/** The demo lives in July 2021; the ministry can let a business day pass. */
export function DemoClock({ today }: { today: ShellFacts['today'] }) {
  const text = useTexts(shellTexts);
  const { lang } = useView();
  const client = useApolloClient();
  const [moveClock, { loading }] = useMutation(MoveClockDocument);
  const move = async () => {
    await moveClock();
    // Today is in every figure of every page: nothing loaded before is worth keeping.
    await client.resetStore();
  };
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span>
        <span className="mr-2 text-solid-gray-800 max-sm:hidden">{text.clock}</span>
        <time dateTime={today.now} className="number">
          {formatDay(today.today, lang)}
          {lang === 'ja'
            ? `（${formatWeekday(today.today, lang)}）`
            : ` (${formatWeekday(today.today, lang)}) `}
          {formatTime(today.now)}
        </time>
      </span>
      {today.canMoveClock && (
        <Button size="small" onPress={() => void move()} isPending={loading}>
          {loading ? text.movingClock : text.moveClock}
        </Button>
      )}
    </div>
  );
}
