import { japanDay, NEVER, type Day } from '#calendar';
import {
  heldSince,
  KIND,
  prefectureOfRegister,
  spanOn,
  typeOfRegister,
  type History,
  type Kind,
} from '#rollout/bare';
import { emptyHistory, type BlockerSpan, type EndedContact, type ForecastHistory } from './history.js';

const MILESTONE_COLUMNS = [
  ['applied', KIND.APPLIED],
  ['contacted', KIND.VENDOR_CONTACTED],
  ['ordered', KIND.ORDERED],
  ['delivered', KIND.DELIVERED],
  ['ready', KIND.READY],
] as const;

/** Somebody was passed forward in a vendor's queue. */
export interface QueuePass {
  readonly vendor: number;
  /** ms since 1970. */
  readonly at: number;
}

/** Collects the histories of facilities, in order of code, into what a forecast knows on a day. */
export class HistoryFold {
  private readonly all: ForecastHistory;
  private readonly endedContacts: EndedContact[] = [];
  private readonly blockerSpans: BlockerSpan[] = [];
  private rows = 0;

  constructor(
    private readonly asOf: Day,
    logBeganOn: Day,
    facilities: number,
  ) {
    this.all = emptyHistory(asOf, logBeganOn, facilities, NEVER);
  }

  /** @param learnt the days on which READY and OPERATING came to be known; NEVER: they did not */
  add(
    facility: number,
    history: History,
    learnt: { readonly ready: Day; readonly operating: Day },
    pass?: QueuePass,
  ): void {
    const { all, asOf } = this;
    const register = spanOn(history.get(KIND.REGISTERED), asOf);
    this.noteSpans(history);
    if (!register) return;
    const row = this.rows++;
    const valueOf = (kind: Kind) => spanOn(history.get(kind), asOf)?.value ?? 0;
    all.facility[row] = facility;
    all.type[row] = typeOfRegister(register.value);
    all.prefecture[row] = prefectureOfRegister(register.value);
    all.vendor[row] = valueOf(KIND.VENDOR);
    all.plannedMonth[row] = valueOf(KIND.PLANNED_MONTH);
    all.blocker[row] = valueOf(KIND.BLOCKER);
    for (const [column, kind] of MILESTONE_COLUMNS) all[column][row] = since(history, kind, asOf);
    all.blockedSince[row] = since(history, KIND.BLOCKER, asOf);
    // a pass of an earlier contact, or with another vendor, moves nobody any more
    if (pass?.vendor === all.vendor[row] && pass && japanDay(new Date(pass.at)) >= all.contacted[row]!)
      all.passed[row] = pass.at;
    if (all.ready[row] !== NEVER) all.readyLearnt[row] = learnt.ready;
    const start = history.get(KIND.OPERATING)?.find(({ until }) => until > asOf);
    if (!start) return;
    all.operating[row] = Math.min(start.from, NEVER - 1);
    all.operatingLearnt[row] = learnt.operating;
  }

  finish(): ForecastHistory {
    const { rows, endedContacts, blockerSpans } = this;
    const cut = Object.entries(this.all).map(([name, column]: [string, unknown]) => [
      name,
      ArrayBuffer.isView(column) ? (column as Int32Array).slice(0, rows) : column,
    ]);
    return { ...(Object.fromEntries(cut) as ForecastHistory), rows, endedContacts, blockerSpans };
  }

  private noteSpans(history: History): void {
    const { asOf } = this;
    for (const { from, until, value } of history.get(KIND.BLOCKER) ?? [])
      if (from <= asOf)
        this.blockerSpans.push({ blocker: value, from, until: until <= asOf ? until : NEVER });
    for (const { from, until, value } of history.get(KIND.VENDOR_CONTACTED) ?? [])
      if (until <= asOf) this.endedContacts.push({ vendor: value, from, until });
  }
}

function since(history: History, kind: Kind, asOf: Day): Day {
  const spans = history.get(kind);
  return spans ? heldSince(kind, spans, asOf) : NEVER;
}
