import { withEvents, type Decision, type FacilityCase, type NewEvent } from './facility-case.rules.js';
import type { FacilityFile } from './facility-case.repository.js';
import { stateOf } from './facility-state.rules.js';
import type { FacilityWrite } from './milestone-event.repository.js';
import type { MilestoneRecorded, RolloutResult } from './rollout-result.js';

interface Gathered {
  readonly file: FacilityFile;
  /** With the events gathered so far. */
  facility: FacilityCase;
  readonly events: (NewEvent & { source: number })[];
}

type Row =
  RolloutResult | { readonly gathered: Gathered; readonly from: number; readonly decision: Accepted };
type Accepted = Extract<Decision, { outcome: 'ACCEPTED' }>;

/** What a bulk is going to write, row by row: a row sees what the rows before it said. */
export class PendingWrites {
  private readonly byFacility = new Map<number, Gathered>();
  private readonly rows: Row[] = [];

  caseOf(file: FacilityFile): FacilityCase {
    return this.byFacility.get(file.facility.facilityId)?.facility ?? file.facility;
  }

  refuse(problem: RolloutResult): void {
    this.rows.push(problem);
  }

  /**
   * Takes a row's decision in. What changes nothing is not stale: asked again after a lost answer, the same statement
   * gets the answer that was lost.
   */
  add(file: FacilityFile, decision: Decision, expectedVersion: number | null, source: number): void {
    const writes = decision.outcome !== 'ACCEPTED' || decision.events.length > 0;
    if (writes && expectedVersion !== null && expectedVersion !== file.version) {
      this.refuse({ outcome: 'STALE_VERSION_PROBLEM', code: 'STALE_VERSION', currentVersion: file.version });
    } else if (decision.outcome !== 'ACCEPTED') {
      this.refuse(decision);
    } else {
      const gathered = this.gather(file);
      this.rows.push({ gathered, from: gathered.events.length, decision });
      gathered.facility = decision.after ?? withEvents(gathered.facility, decision.events);
      gathered.events.push(...decision.events.map((event) => ({ ...event, source })));
    }
  }

  /** In facility order. */
  writes(): FacilityWrite[] {
    return this.changed().map(({ file, facility, events }) => ({
      facilityId: facility.facilityId,
      version: file.version,
      state: stateOf(facility.history),
      events,
    }));
  }

  /** @param ids of all events written, in the order of {@link writes} */
  results(ids: readonly number[]): RolloutResult[] {
    const numbered = new Map<Gathered, readonly number[]>();
    let next = 0;
    for (const gathered of this.changed()) {
      numbered.set(gathered, ids.slice(next, next + gathered.events.length));
      next += gathered.events.length;
    }
    return this.rows.map((row) => ('outcome' in row ? row : recorded(row, numbered.get(row.gathered) ?? [])));
  }

  private gather(file: FacilityFile): Gathered {
    const id = file.facility.facilityId;
    const gathered = this.byFacility.get(id) ?? { file, facility: file.facility, events: [] };
    this.byFacility.set(id, gathered);
    return gathered;
  }

  private changed(): Gathered[] {
    return [...this.byFacility.values()]
      .filter((gathered) => gathered.events.length > 0)
      .sort((a, b) => a.file.facility.facilityId - b.file.facility.facilityId);
  }
}

function recorded(row: Exclude<Row, RolloutResult>, ids: readonly number[]): MilestoneRecorded {
  const { gathered, from, decision } = row;
  const events = ids.slice(from, from + decision.events.length);
  return {
    outcome: 'RECORDED',
    facilityId: gathered.facility.facilityId,
    version: gathered.file.version + (gathered.events.length > 0 ? 1 : 0),
    event: events.at(-1) ?? realId(gathered, decision.repeats!, ids),
    events,
    repeated: decision.repeats !== null,
    warnings: decision.warnings,
  };
}

/** A row may repeat what a row before it said, which had no number of its own yet. */
function realId(gathered: Gathered, repeated: number, ids: readonly number[]): number {
  const known = gathered.file.facility.events.reduce((highest, event) => Math.max(highest, event.id), 0);
  return repeated <= known ? repeated : ids[repeated - known - 1]!;
}
