import type { Day } from '#calendar';
import { judgeCode } from '#facility';
import {
  accepted,
  alreadySaid,
  facilityType,
  setEvent,
  whyNotOn,
  type Decision,
  type FacilityCase,
  type Moment,
} from './facility-case.rules.js';
import { registerValue, prefectureOfRegister, withoutRetracted } from './fold.rules.js';
import { KIND } from './milestone.rules.js';
import type { RegisterEntry } from './register-entry.rules.js';
import { inputProblem } from './rollout-result.js';

/** What may be changed of an entry without a new code. Left out: as it was. */
export type RegisterChanges = Partial<Omit<RegisterEntry, 'code' | 'typeInferred'>> & {
  /** 0 … 3; stated by a person, so no longer inferred. */
  readonly type?: number;
};

/** The entry from a day on with some fields changed; the event carries it as a whole. */
export function decideAmendment(
  facility: FacilityCase,
  entry: RegisterEntry | undefined,
  changes: RegisterChanges,
  day: Day,
  moment: Moment,
): Decision {
  const refused = whyNotOn(facility, day, moment);
  if (refused || !entry) return refused ?? inputProblem('facilityCode', 'FACILITY_CLOSED');
  const { type, ...fields } = changes;
  const amended: RegisterEntry = {
    ...entry,
    ...fields,
    typeInferred: type === undefined && entry.typeInferred,
  };
  if (amended.name.trim() === '') return inputProblem('name', 'NAME_MISSING');
  const same =
    JSON.stringify(amended) === JSON.stringify(entry) &&
    (type ?? facilityType(facility)) === facilityType(facility);
  if (same) return alreadySaid(lastRegisterEvent(facility));
  return accepted([setEvent(KIND.REGISTERED, day, valueAs(facility, type), { ...amended })]);
}

/**
 * A new code for the same facility: a clinic that incorporates or moves succeeds its old code, and its progress stays
 * with it. The prefecture is the new code's.
 */
export function decideSuccession(
  facility: FacilityCase,
  entry: RegisterEntry | undefined,
  newCode: string,
  changes: RegisterChanges,
  day: Day,
  moment: Moment,
): Decision {
  const refused = whyNotOn(facility, day, moment);
  if (refused || !entry) return refused ?? inputProblem('facilityCode', 'FACILITY_CLOSED');
  const judged = judgeCode(newCode);
  if (judged.kind === 'INVALID' || judged.code.length !== 10) return inputProblem('code', 'CODE_INVALID');
  if (judged.code === entry.code) return alreadySaid(lastRegisterEvent(facility));
  const { type, ...fields } = changes;
  const detail = {
    ...entry,
    ...fields,
    code: judged.code,
    typeInferred: type === undefined && entry.typeInferred,
  };
  const value = registerValue(type ?? facilityType(facility), Number(judged.code.slice(0, 2)));
  return accepted([setEvent(KIND.REGISTERED, day, value, detail)]);
}

function valueAs(facility: FacilityCase, type: number | undefined): number {
  const current = facility.history.get(KIND.REGISTERED)!.at(-1)!.value;
  return registerValue(type ?? facilityType(facility), prefectureOfRegister(current));
}

function lastRegisterEvent(facility: FacilityCase): number {
  const standing = withoutRetracted(facility.events).filter((event) => event.kind === KIND.REGISTERED);
  return standing.sort((a, b) => a.day - b.day || a.id - b.id).at(-1)!.id;
}
