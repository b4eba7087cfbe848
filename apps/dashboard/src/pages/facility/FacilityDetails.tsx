import type { ReactNode } from 'react';
import { Page, type KnowledgePointFields } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { isoOfDays } from './entry-words.js';
import type { FacilityFields } from './facility-fields.js';
import { texts } from './facility.texts.js';
import { plannedStart, valueOn } from './log-timeline.js';
import { Identity } from './Identity.js';
import { LetterLink } from './LetterLink.js';
import { LogTimeline } from './LogTimeline.js';
import { MilestonePath } from './MilestonePath.js';
import { milestonePath } from './milestone-path.js';
import { NextThingCard } from './NextThingCard.js';
import { nextThing } from './next-thing.js';
import { Plans } from './Plans.js';
import { Registry } from './Registry.js';
import { Reminders } from './Reminders.js';

interface FacilityDetailsProps {
  facility: FacilityFields;
  asOf: string;
  /** The knowledge point of the address; undefined: as known now. */
  point: KnowledgePointFields | undefined;
  controls: ReactNode;
}

/** The facility on the day asked for, by what was known then: the log decides, also for visit, readers and expiry. */
export function FacilityDetails({ facility, asOf, point, controls }: FacilityDetailsProps) {
  const text = useTexts(texts);
  const { log } = facility;
  const startsOn = plannedStart(log, asOf);
  const dayOf = (kind: 'SETUP_SCHEDULED' | 'CERTIFICATE_ISSUED'): string | null => {
    const days = valueOn(log, kind, asOf);
    return days ? isoOfDays(days) : null;
  };
  const visitOn = dayOf('SETUP_SCHEDULED');
  return (
    <Page name={text.name} title={facility.name} controls={controls}>
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem] lg:grid-rows-[auto_1fr] print:block print:space-y-6">
        <div className="min-w-0 space-y-10 print:space-y-6">
          <Identity facility={facility} asOf={asOf} point={point} />
          <NextThingCard
            thing={nextThing({ stage: facility.stage, visitOn }, asOf, startsOn)}
            waitingDays={facility.waitingDays}
            waitingSince={facility.waitingSince}
            blocker={facility.blocker}
          />
          <MilestonePath lanes={milestonePath(facility.milestones, facility.stage, startsOn)} />
        </div>
        <div className="space-y-10 lg:col-start-2 lg:row-span-2 print:grid print:grid-cols-2 print:gap-8 print:space-y-0">
          <Registry facility={facility} />
          <LetterLink facility={facility} />
          <Plans
            facility={facility}
            readers={valueOn(log, 'APPLIED', asOf)}
            visitOn={visitOn}
            expiresOn={dayOf('CERTIFICATE_ISSUED')}
          />
        </div>
        <div className="min-w-0 space-y-10">
          <Reminders code={facility.code} />
          <LogTimeline log={log} later={facility.logLater} asOf={asOf} />
        </div>
      </div>
    </Page>
  );
}
