import type { PacePanel_PaceFragment } from '../../generated/graphql.js';
import type { overviewTexts } from './overview.texts.js';
import { hasActualPace, paceOutlook } from './pace-outlook.js';

/** The page's sentence: says of plan and pace only what there is. */
export function overviewTitle(pace: PacePanel_PaceFragment, text: (typeof overviewTexts)['ja']): string {
  const outlook = paceOutlook(pace);
  if (outlook === 'NO_PLAN') return text.sentenceNoPlan(pace.operating);
  if (pace.remaining <= 0) return text.sentenceDone(pace.operating);
  if (outlook !== 'RUNNING' || pace.requiredPerBusinessDay === null)
    return text.sentenceOver(pace.operating, pace.remaining);
  return text.sentence(
    pace.operating,
    pace.requiredPerBusinessDay,
    pace.windowDays,
    hasActualPace(pace) ? pace.actualPerBusinessDay : null,
  );
}
