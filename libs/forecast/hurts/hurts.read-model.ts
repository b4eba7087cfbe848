import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import {
  AdoptionReadModel,
  type AdoptionGroup,
  type FacilityFilter,
  type KnowledgePoint,
  type Measure,
  type ProgressColumns,
  type RecordStatus,
  type ViewPoint,
} from '#adoption';
import type { Day } from '#calendar';
import { FacilityRegistryReadModel, VendorReadModel } from '#facility';
import { BLOCKERS, type Blocker } from '#rollout';
import { Clock } from '#platform';
import { anomalySentence } from './anomaly-sentence.rules.js';
import { findAnomalies, type Anomaly, type Cancellations } from './anomalies.rules.js';
import { NO_VENDOR, NOT_STARTED, weekSentences, type Pair, type WeekFacts } from './changes.rules.js';
import { funnelOf, type Funnel } from './funnel.rules.js';
import { leadCurves, type CurveGroup, type LeadCurve } from './lead-curves.rules.js';
import { say, type Language, type Listed, type SentencePart } from './sentence.js';
import type { Step } from './steps.rules.js';
import { stoppedLately, vendorRecords } from './vendor-record.rules.js';

/** What it is about. */
export interface Told {
  readonly asOf: Day;
  readonly asKnownOn: KnowledgePoint;
  readonly record: RecordStatus;
}
export type FunnelAnswer = Told & Funnel;
export type LeadCurves = Told & { readonly step: Step; readonly curves: readonly LeadCurve[] };
export interface AnomalyTold {
  readonly kind: Anomaly['kind'];
  readonly weight: number;
  readonly sentence: readonly SentencePart[];
}
export type Anomalies = Told & { readonly anomalies: readonly AnomalyTold[] };
export interface ChangeTold {
  readonly key: string;
  readonly sentence: readonly SentencePart[];
}
export type WeekChanges = Told & { readonly changes: readonly ChangeTold[] };

/** Weeks that a week's cancellations are compared with. */
const USUAL_WEEKS = 8;

/** Where it hurts: funnel, lead times, what should not be, what changed. null: for those who see the whole country alone. */
@Injectable()
export class HurtsReadModel {
  constructor(
    private readonly adoption: AdoptionReadModel,
    private readonly vendors: VendorReadModel,
    private readonly registry: FacilityRegistryReadModel,
    private readonly clock: Clock,
  ) {}

  async funnel(viewer: Viewer, point: ViewPoint): Promise<FunnelAnswer | null> {
    const progress = await this.adoption.progress(viewer, point);
    return progress && { ...told(progress), ...funnelOf(progress) };
  }

  async curves(
    viewer: Viewer,
    step: Step,
    groupBy: CurveGroup,
    point: ViewPoint,
  ): Promise<LeadCurves | null> {
    const progress = await this.adoption.progress(viewer, point);
    return progress && { ...told(progress), step, curves: leadCurves(progress, step, groupBy) };
  }

  async anomalies(viewer: Viewer, language: Language, point: ViewPoint): Promise<Anomalies | null> {
    const progress = await this.adoption.progress(viewer, point);
    if (!progress) return null;
    if (progress.record !== 'RECORDED') return { ...told(progress), anomalies: [] };
    const counts = new Counts(this.adoption, viewer, point.asKnownOn ?? null);
    const found = findAnomalies(progress, await cancellations(counts, progress.asOf));
    const ids = found.flatMap((anomaly) => vendorOf(anomaly) ?? []);
    const names = await this.vendorNames(viewer, ids);
    const facilities = await this.registry.byIds(
      found.flatMap((anomaly) => (anomaly.kind === 'IMPOSSIBLE_ORDER' ? anomaly.facilityId : [])),
    );
    const facilityNames = new Map(facilities.map(({ id, name }) => [id, name]));
    const wording = {
      language,
      asOf: progress.asOf,
      vendorName: (id: number) => names.get(id) ?? String(id),
      facilityName: (id: number) => facilityNames.get(id) ?? String(id),
    };
    const anomalies: AnomalyTold[] = [];
    for (const anomaly of found)
      anomalies.push({
        kind: anomaly.kind,
        weight: anomaly.weight,
        sentence: await say(anomalySentence(anomaly, wording), (list) => counts.of(list)),
      });
    return { ...told(progress), anomalies };
  }

  /** Of the seven days until the as-of day; until yesterday where that is today, which is not over. */
  async changes(viewer: Viewer, language: Language, point: ViewPoint): Promise<WeekChanges | null> {
    const until = Math.min(point.asOf ?? this.clock.today(), this.clock.today() - 1);
    const progress = await this.adoption.progress(viewer, { ...point, asOf: until });
    if (!progress) return null;
    if (progress.record !== 'RECORDED' || until - 14 < progress.logBeganOn)
      return { ...told(progress), changes: [] };
    const counts = new Counts(this.adoption, viewer, point.asKnownOn ?? null);
    const stopped = stoppedLately(vendorRecords(progress), until);
    const names = await this.vendorNames(viewer, stopped);
    const facts = await weekFacts(
      counts,
      until,
      stopped.map((vendor) => ({ vendor, name: names.get(vendor) ?? String(vendor) })),
    );
    const changes: ChangeTold[] = [];
    for (const { key, ...draft } of weekSentences(facts, language))
      changes.push({ key, sentence: await say(draft, (list) => counts.of(list)) });
    return { ...told(progress), changes };
  }

  private async vendorNames(viewer: Viewer, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
    const vendors = await this.vendors.byIds(viewer, [...new Set(ids)]);
    return new Map(vendors.map(({ id, name }) => [id, name]));
  }
}

/** Counts of lists, by the code that makes the lists. */
class Counts {
  constructor(
    private readonly adoption: AdoptionReadModel,
    private readonly viewer: Viewer,
    private readonly asKnownOn: string | null,
  ) {}

  async of(list: Listed): Promise<number> {
    return (await this.by('NATION', list))[0]?.numerator ?? 0;
  }

  async by(groupBy: AdoptionGroup, { filter, asOf }: Listed) {
    const question = { filter, asOf, asKnownOn: this.asKnownOn, groupBy };
    const answer = await this.adoption.adoption(this.viewer, {
      ...question,
      measure: 'OPEN',
      denominator: 'OPEN',
    });
    return answer?.cells ?? [];
  }

  async pair(until: Day, list: (day: Day) => FacilityFilter): Promise<Pair> {
    const at = (asOf: Day) => this.of({ filter: list(asOf), asOf });
    const [now, before] = await Promise.all([at(until), at(until - 7)]);
    return { now, before };
  }

  async pairsByPrefecture(until: Day, list: (day: Day) => FacilityFilter): Promise<Map<string, Pair>> {
    const at = (asOf: Day) => this.by('PREFECTURE', { filter: list(asOf), asOf });
    const [now, before] = await Promise.all([at(until), at(until - 7)]);
    return new Map(
      now.map(({ prefecture, numerator }, index) => [
        prefecture!,
        { now: numerator, before: before[index]!.numerator },
      ]),
    );
  }
}

async function weekFacts(counts: Counts, until: Day, stopped: WeekFacts['stopped']): Promise<WeekFacts> {
  const gained = (measure: Measure) => (day: Day) => ({ gained: { measure, since: day - 7 } });
  const lost = (day: Day): FacilityFilter => ({ lost: { measure: 'APPLIED', since: day - 7 } });
  // at once: the log is polled one time for all questions that wait
  const [started, ready, applied, cancelled, startedBy, cancelledBy, noVendor, notStarted, blocked] =
    await Promise.all([
      counts.pair(until, gained('OPERATING')),
      counts.pair(until, gained('READY')),
      counts.pair(until, gained('APPLIED')),
      counts.pair(until, lost),
      counts.pairsByPrefecture(until, gained('OPERATING')),
      counts.pairsByPrefecture(until, lost),
      counts.pair(until, () => NO_VENDOR),
      counts.pair(until, () => NOT_STARTED),
      Promise.all(
        (Object.keys(BLOCKERS) as Blocker[]).map(
          async (name) => [name, await counts.pair(until, () => ({ blockers: [name] }))] as const,
        ),
      ),
    ]);
  return {
    until,
    started,
    ready,
    applied,
    cancelled,
    startedBy,
    cancelledBy,
    noVendor,
    notStarted,
    blocked: Object.fromEntries(blocked) as Record<Blocker, Pair>,
    stopped,
  };
}

async function cancellations(counts: Counts, asOf: Day): Promise<Cancellations[]> {
  const lost = (until: Day, days: number): Listed => ({
    filter: { lost: { measure: 'APPLIED', since: until - days } },
    asOf: until,
  });
  const all: Cancellations[] = [];
  for (const group of ['PREFECTURE', 'VENDOR'] as const) {
    const now = await counts.by(group, lost(asOf, 7));
    const before = await counts.by(group, lost(asOf - 7, 7 * USUAL_WEEKS));
    const usual = new Map(
      before.map((cell) => [cell.prefecture ?? cell.vendor, cell.numerator / USUAL_WEEKS]),
    );
    for (const { prefecture, vendor, numerator } of now) {
      if (prefecture === null && vendor === null) continue;
      all.push({
        prefecture,
        vendorId: vendor,
        cancelled: numerator,
        usual: usual.get(prefecture ?? vendor) ?? 0,
      });
    }
  }
  return all;
}

function vendorOf(anomaly: Anomaly): number | null {
  if (anomaly.kind === 'STALLED_VENDOR' || anomaly.kind === 'BROKEN_PACE') return anomaly.record.vendor;
  return anomaly.kind === 'SUDDEN_CANCELLATIONS' ? anomaly.vendorId : null;
}

function told({ asOf, asKnownOn, record }: ProgressColumns): Told {
  return { asOf, asKnownOn, record };
}
