import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { Card } from './Card.js';
import { texts } from './my.texts.js';
import type { OwnDay } from './own-day.js';
import { TaskLink } from './TaskLink.js';

export function TroubleCard({ own: { facility, start } }: { own: OwnDay }) {
  const text = useTexts(texts);
  const { blocker } = useTexts(words);
  return (
    <Card id="trouble" title={text.troubleTitle}>
      <p className={facility.blocker ? 'text-std-16B-170 text-error-2' : 'text-std-16N-170'}>
        {facility.blocker ? text.blocked(blocker[facility.blocker]) : text.noTrouble}
      </p>
      <p className="flex flex-wrap gap-3">
        {!start.closed && (
          <TaskLink code={facility.code} task="blocker">
            {facility.blocker ? text.changeTrouble : text.reportTrouble}
          </TaskLink>
        )}
        <TaskLink code={facility.code} task="ask">
          {text.tasks.ask}
        </TaskLink>
      </p>
    </Card>
  );
}
