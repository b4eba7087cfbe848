import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { AdoptionReadModel, type FacilityFilter, type FacilityRow } from '#adoption';
import { VendorReadModel } from '#facility';
import { MILESTONES, type Milestone } from '#rollout';
import { originOf } from '../forecast-views.rules.js';
import { Forecasts, type KeptForecast } from '../forecasts.js';
import { ableFilter } from '../hurts/anomaly-sentence.rules.js';
import { vendorAnomalies, type Anomaly } from '../hurts/anomalies.rules.js';
import { NOT_STARTED } from '../hurts/changes.rules.js';
import { say, type Language, type Slot } from '../hurts/sentence.js';
import { vendorRecords } from '../hurts/vendor-record.rules.js';
import type { Gain, ScenarioQuestion, Step } from '../scenario/scenario.types.js';
import { ADVICE_TEXTS, EFFECT_TEXTS, MILESTONE_TEXTS } from './advice.texts.js';
import type { Advice, AdviceAnswer, AdviceKind } from './advice.types.js';

/** One visit a week, in facilities a business day. */
const A_VISIT_A_WEEK = 0.2;
const A_MONTH = 30;
/** Less than that by the target day is no advice. */
const LEAST_GAIN = 0.5;

interface Option {
  readonly kind: AdviceKind;
  readonly question: Partial<ScenarioQuestion>;
  readonly slots: Readonly<Record<string, Slot>>;
  readonly vendorId: number | null;
}

/** Next best action: what of all that is in somebody's hands is worth most on the target day, by the same simulation. */
@Injectable()
export class AdviceReadModel {
  constructor(
    private readonly forecasts: Forecasts,
    private readonly adoption: AdoptionReadModel,
    private readonly vendors: VendorReadModel,
  ) {}

  /** For the ministry and a vendor. null: for nobody else. */
  async advice(viewer: Viewer, language: Language): Promise<AdviceAnswer | null> {
    if (viewer.role !== 'ADMINISTRATOR' && viewer.role !== 'ANALYST' && viewer.role !== 'VENDOR') return null;
    const kept = await this.forecasts.latest();
    if (!kept) return { origin: null, advice: null };
    const options =
      viewer.role === 'VENDOR'
        ? vendorOptions(kept, viewer.vendorId)
        : await this.ministryOptions(viewer, kept);
    const gains: { option: Option; gain: Gain }[] = [];
    for (const option of options) {
      const made = await this.forecasts.whatIf(whole(option.question));
      if (made) gains.push({ option, gain: made.outcome.gain.operating });
    }
    const [best] = gains.sort((a, b) => b.gain.mean - a.gain.mean);
    const origin = originOf(kept);
    if (!best || best.gain.mean < LEAST_GAIN) return { origin, advice: null };
    return { origin, advice: await this.told(viewer, best.option, best.gain, language) };
  }

  /** For whoever has the facility in scope. null: absent or out of scope. */
  async facilityAdvice(viewer: Viewer, facilityId: number, language: Language): Promise<AdviceAnswer | null> {
    const row = await this.adoption.facilityRow(viewer, facilityId, {});
    if (!row) return null;
    const kept = await this.forecasts.latest();
    if (!kept) return { origin: null, advice: null };
    const origin = originOf(kept);
    const next = nextStep(row);
    if (!next) return { origin, advice: null };
    const after = next.step ? await this.chanceAfter(next.step, facilityId) : 1;
    if (after === null) return { origin, advice: null };
    const before = chanceNow(kept, facilityId, next.of);
    const effect = before === null ? EFFECT_TEXTS.FIRST_CHANCE : EFFECT_TEXTS.CHANCE;
    const slots = {
      milestone: MILESTONE_TEXTS[next.of][language],
      before: percent(before ?? 0),
      after: percent(after),
    };
    const texts = ADVICE_TEXTS[next.kind];
    const plain = (template: string) => say({ template, slots }, () => Promise.resolve(0));
    return {
      origin,
      advice: {
        kind: next.kind,
        action: await plain(texts.action[language]),
        reason: await plain(texts.reason[language]),
        effect: await plain(effect[language]),
        gain: null,
        vendorId: null,
      },
    };
  }

  /** To be ready by the target day, if it does that at once. */
  private async chanceAfter(step: Step, facilityId: number): Promise<number | null> {
    const made = await this.forecasts.whatIf(whole({ steps: [step], facilities: [facilityId] }));
    return made?.outcome.chances[0]?.ready ?? null;
  }

  private async ministryOptions(viewer: Viewer, { result }: KeptForecast): Promise<Option[]> {
    const { asOf } = result.job;
    const list = (filter: FacilityFilter) => ({ filter, asOf });
    const options: Option[] = [
      {
        kind: 'ASK_FOR_STARTS',
        question: { steps: [{ step: 'START', vendorId: null }] },
        slots: { count: list(NOT_STARTED) },
        vendorId: null,
      },
      {
        kind: 'ASK_FOR_CONTACTS',
        question: { changes: [{ kind: 'CONTACT_NOW' }] },
        slots: { count: list({ has: ['APPLIED'], lacks: ['VENDOR_CONTACTED', 'READY'] }) },
        vendorId: null,
      },
      {
        kind: 'HURRY_PCS',
        question: { changes: [{ kind: 'PCS_EARLIER', days: A_MONTH }] },
        slots: { count: list({ blockers: ['PC'], lacks: ['READY'] }) },
        vendorId: null,
      },
    ];
    const progress = await this.adoption.progress(viewer, { asOf });
    const [worst] = progress ? sorted(vendorAnomalies(vendorRecords(progress))) : [];
    const outlook = result.vendors.find(({ vendor }) => vendor === worst?.record.vendor);
    if (!worst || !outlook) return options;
    const { vendor } = worst.record;
    const [entry] = await this.vendors.byIds(viewer, [vendor]);
    options.push({
      kind: 'HELP_VENDOR',
      question: {
        changes: [{ kind: 'VENDOR_CAPACITY', vendorId: vendor, perBusinessDay: outlook.priorPace }],
      },
      slots: {
        vendor: entry?.name ?? String(vendor),
        done: list({ vendors: [vendor], gained: { measure: 'READY', since: asOf - 56 } }),
        able: list(ableFilter(vendor)),
      },
      vendorId: vendor,
    });
    return options;
  }

  private async told(viewer: Viewer, option: Option, gain: Gain, language: Language): Promise<Advice> {
    const texts = ADVICE_TEXTS[option.kind];
    const count = async ({ filter, asOf }: { filter: FacilityFilter; asOf: number }) => {
      const page = await this.adoption.facilities(viewer, { filter, asOf, order: 'CODE', first: 1 });
      return page?.totalCount ?? 0;
    };
    const effect = {
      mean: String(Math.round(gain.mean)),
      p10: String(gain.p10),
      p90: String(gain.p90),
    };
    return {
      kind: option.kind,
      action: await say({ template: texts.action[language], slots: option.slots }, count),
      reason: await say({ template: texts.reason[language], slots: option.slots }, count),
      effect: await say({ template: EFFECT_TEXTS.GAIN[language], slots: effect }, count),
      gain,
      vendorId: option.vendorId,
    };
  }
}

function vendorOptions({ result }: KeptForecast, vendorId: number): Option[] {
  const { asOf } = result.job;
  const outlook = result.vendors.find(({ vendor }) => vendor === vendorId);
  if (!outlook) return [];
  return [
    {
      kind: 'ASK_FOR_STARTS',
      question: { steps: [{ step: 'START', vendorId }] },
      slots: { count: { filter: { ...NOT_STARTED, vendors: [vendorId] }, asOf } },
      vendorId,
    },
    {
      kind: 'MORE_VISITS',
      question: {
        changes: [{ kind: 'VENDOR_CAPACITY', vendorId, perBusinessDay: outlook.pace + A_VISIT_A_WEEK }],
      },
      slots: { able: { filter: ableFilter(vendorId), asOf } },
      vendorId,
    },
  ];
}

interface FacilityStep {
  readonly kind: AdviceKind;
  /** null: it is done with the entry itself. */
  readonly step: Step | null;
  readonly of: 'READY' | 'OPERATING';
}

/** What of the way is in the facility's own hands. null: nothing, or it is done. */
function nextStep({ facilityId, milestones, blocker }: FacilityRow): FacilityStep | null {
  const has = (milestone: Milestone) => milestones[MILESTONES.indexOf(milestone)] !== null;
  if (has('OPERATING') || !has('APPLIED')) return null;
  if (has('READY')) return { kind: 'ENTER_START', step: null, of: 'OPERATING' };
  if (!has('VENDOR_CONTACTED'))
    return { kind: 'CONTACT_VENDOR', step: { step: 'CONTACT', facilityId }, of: 'READY' };
  if (!has('ORDERED')) return { kind: 'ORDER', step: { step: 'ORDER', facilityId }, of: 'READY' };
  if (blocker !== null) return { kind: 'UNBLOCK', step: { step: 'UNBLOCK', facilityId }, of: 'READY' };
  return null;
}

function chanceNow(
  { result }: KeptForecast,
  facilityId: number,
  milestone: 'READY' | 'OPERATING',
): number | null {
  const row = result.facility.indexOf(facilityId);
  const outcomes = milestone === 'READY' ? result.outcomes.ready : result.outcomes.operating;
  return row < 0 || outcomes.simulated[row] === 0 ? null : outcomes.made[row]! / result.job.runs;
}

type VendorAnomaly = Extract<Anomaly, { kind: 'STALLED_VENDOR' | 'BROKEN_PACE' }>;

function sorted(anomalies: readonly Anomaly[]): VendorAnomaly[] {
  return anomalies
    .filter((anomaly): anomaly is VendorAnomaly => 'record' in anomaly)
    .sort((a, b) => b.weight - a.weight);
}

function whole(question: Partial<ScenarioQuestion>): ScenarioQuestion {
  return { changes: [], steps: [], facilities: [], ...question };
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}
