import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '#access';
import { Clock } from '#platform';
import { mayRetract } from '../may-say.rules.js';
import { blockerForm, retractForm } from '../rollout-forms.js';
import { inputProblem, notFound, type RolloutResult } from '../rollout-result.js';
import { RolloutWriter } from '../rollout-writer.service.js';
import { overtakenBy } from './overtaking.rules.js';
import { isSufficient } from './pass-reason.rules.js';
import { VendorQueueReadModel } from './vendor-queue.read-model.js';
import type { WorkRow } from './vendor-queue.types.js';
import type { WorkBlockers, WorkResult, WorkStep, WorkSteps, WorkTakeBack } from './vendor-work.inputs.js';
import { stepForm } from './visit-form.js';
import { savePasses, saveVisits } from './visit.repository.js';

type VendorViewer = Extract<Viewer, { role: 'VENDOR' }>;

/** What a vendor does with its queue, several rows at once; a refused row keeps no other from being recorded. */
@Injectable()
export class VendorWorkService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly writer: RolloutWriter,
    private readonly queue: VendorQueueReadModel,
  ) {}

  /** Each facility one stage on. A visit is written with the log's event, and who is passed forward with the reason. */
  async step(viewer: Viewer, { rows, pass = null }: WorkSteps): Promise<WorkResult[]> {
    if (viewer.role !== 'VENDOR') return rows.map(() => notFound('FACILITY_NOT_FOUND'));
    return this.dataSource.transaction(async (manager) => {
      const queue = rows.some(arranges) ? await this.queue.rowsWithin(manager, viewer.vendorId) : [];
      const technicians = await this.technicians(manager, viewer, rows);
      const refusals = rows.map((row) => whyNot(row, rows, queue, pass, technicians));
      const accepted = rows.filter((_, index) => refusals[index] === null);
      const today = this.clock.today();
      const forms = accepted.map((row) => stepForm(row, today));
      const results = await this.writer.submit(viewer, forms, null, manager);
      await this.keepVisits(manager, viewer, accepted, results);
      if (pass) await this.keepPasses(manager, viewer, accepted, results, queue, pass);
      let next = 0;
      return refusals.map((refusal) => refusal ?? results[next++]!);
    });
  }

  /** What is in the way, or that nothing is any more. */
  async setBlockers(viewer: Viewer, { rows, blocker }: WorkBlockers): Promise<RolloutResult[]> {
    if (viewer.role !== 'VENDOR') return rows.map(() => notFound('FACILITY_NOT_FOUND'));
    return this.writer.submit(
      viewer,
      rows.map((row) => blockerForm({ ...row, blocker })),
    );
  }

  /** RETRACTs what a step wrote, newest first; a row is answered by the first of its events that is refused. */
  async takeBack(viewer: Viewer, { rows }: WorkTakeBack): Promise<RolloutResult[]> {
    if (viewer.role !== 'VENDOR') return rows.map(() => notFound('FACILITY_NOT_FOUND'));
    const forms = rows.map(({ facilityCode, events }) =>
      [...events]
        .sort((a, b) => b - a)
        .map((event) => retractForm({ facilityCode, event }, (said) => mayRetract(viewer, said))),
    );
    const results = await this.writer.submit(viewer, forms.flat());
    let next = 0;
    return forms.map((own) => {
      const answers = results.slice(next, (next += own.length));
      const refused = answers.find(({ outcome }) => outcome !== 'RECORDED');
      return refused ?? answers.at(-1) ?? notFound('EVENT_NOT_FOUND');
    });
  }

  private async technicians(
    manager: EntityManager,
    { vendorId }: VendorViewer,
    rows: readonly WorkStep[],
  ): Promise<ReadonlySet<number>> {
    const ids = rows.flatMap(({ technicianId }) => technicianId ?? []);
    if (ids.length === 0) return new Set();
    const found = await manager.query<{ id: number }[]>(
      'SELECT id FROM technician WHERE vendor_id = $1 AND retired_at IS NULL AND id = ANY($2)',
      [vendorId, ids],
    );
    return new Set(found.map(({ id }) => id));
  }

  private async keepVisits(
    manager: EntityManager,
    viewer: VendorViewer,
    rows: readonly WorkStep[],
    results: readonly RolloutResult[],
  ): Promise<void> {
    const visits = rows.flatMap((row, index) => {
      const result = results[index]!;
      if (result.outcome !== 'RECORDED' || !arranges(row) || row.visitOn == null) return [];
      const { technicianId = null, slot = null, visitOn: day } = row;
      return [{ facilityId: result.facilityId, day, technicianId, slot }];
    });
    await saveVisits(manager, viewer, visits);
  }

  private async keepPasses(
    manager: EntityManager,
    viewer: VendorViewer,
    rows: readonly WorkStep[],
    results: readonly RolloutResult[],
    queue: readonly WorkRow[],
    pass: NonNullable<WorkSteps['pass']>,
  ): Promise<void> {
    const arranged = new Set(rows.filter(arranges).map(({ facilityCode }) => facilityCode));
    const passed = rows.flatMap((row, index) => {
      const result = results[index]!;
      const queued = queue.find(({ code }) => code === row.facilityCode);
      const overtakes = queued && overtakenBy(queued, queue, arranged) > 0;
      return result.outcome === 'RECORDED' && arranges(row) && overtakes ? [result.facilityId] : [];
    });
    if (passed.length > 0) await savePasses(manager, { ...viewer, at: this.clock.now() }, passed, pass);
  }
}

function arranges({ milestone }: WorkStep): boolean {
  return milestone === 'SETUP_SCHEDULED';
}

function whyNot(
  row: WorkStep,
  rows: readonly WorkStep[],
  queue: readonly WorkRow[],
  pass: WorkSteps['pass'],
  technicians: ReadonlySet<number>,
): WorkResult | null {
  if (row.technicianId != null && !technicians.has(row.technicianId))
    return inputProblem('technician', 'TECHNICIAN_NOT_FOUND');
  const queued = arranges(row) ? queue.find(({ code }) => code === row.facilityCode) : undefined;
  if (!queued) return null;
  const arranged = new Set(rows.filter(arranges).map(({ facilityCode }) => facilityCode));
  const overtaken = overtakenBy(queued, queue, arranged);
  if (overtaken === 0) return null;
  if (!pass) return { outcome: 'PASS_REASON_PROBLEM', code: 'PASS_REASON_NEEDED', overtaken };
  return isSufficient(pass) ? null : inputProblem('reason', 'PASS_NOTE_MISSING');
}
