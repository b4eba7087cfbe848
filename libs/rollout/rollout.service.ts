import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '#access';
import { BatchUndoService } from './batch-undo.service.js';
import { mayRetract } from './may-say.rules.js';
import * as forms from './rollout-forms.js';
import type * as inputs from './rollout.inputs.js';
import { inputProblem, type RolloutResult, type UndoBatchResult } from './rollout-result.js';
import { RolloutWriter } from './rollout-writer.service.js';
import type { RolloutForm } from './rollout-form.js';

const UNIQUE_VIOLATION = '23505';

/** What can be said about a facility. Access is checked first, by the writer; refusals are values, never throws. */
@Injectable()
export class RolloutService {
  constructor(
    private readonly writer: RolloutWriter,
    private readonly undo: BatchUndoService,
  ) {}

  /** SET: the milestone was met on that day. Saying the same again changes nothing and is answered as before. */
  record(viewer: Viewer, input: inputs.RecordMilestone): Promise<RolloutResult> {
    return this.one(viewer, forms.recordForm(input));
  }

  /** As {@link record} for many, in one transaction; one result a row. With `batch`, undone as a whole later. */
  recordMany(
    viewer: Viewer,
    rows: readonly inputs.RecordMilestone[],
    batch: inputs.NewBatch | null = null,
  ): Promise<RolloutResult[]> {
    return this.writer.submit(viewer, rows.map(forms.recordForm), batch);
  }

  /** END: it was true until that day. */
  end(viewer: Viewer, input: inputs.EndMilestone): Promise<RolloutResult> {
    return this.one(viewer, forms.endForm(input));
  }

  /** RETRACT: it was never true. */
  retract(viewer: Viewer, input: inputs.RetractEvent): Promise<RolloutResult> {
    return this.one(
      viewer,
      forms.retractForm(input, (event) => mayRetract(viewer, event)),
    );
  }

  /** RETRACTs every event of a batch, leaving out facilities about which something newer was said. */
  undoBatch(viewer: Viewer, batchId: number): Promise<UndoBatchResult> {
    return this.undo.undo(viewer, batchId);
  }

  /** Another vendor, or none; what was arranged with the one before ends. */
  setVendor(viewer: Viewer, input: inputs.SetVendor): Promise<RolloutResult> {
    return this.one(viewer, forms.vendorForm(input));
  }

  setPlannedMonth(viewer: Viewer, input: inputs.SetPlannedMonth): Promise<RolloutResult> {
    return this.one(viewer, forms.plannedMonthForm(input));
  }

  /** `within`: written with the caller's transaction, or not at all. */
  async setBlocker(
    viewer: Viewer,
    input: inputs.SetBlocker,
    within: EntityManager | null = null,
  ): Promise<RolloutResult> {
    return (await this.writer.submit(viewer, [forms.blockerForm(input)], null, within))[0]!;
  }

  clearBlocker(viewer: Viewer, input: Omit<inputs.SetBlocker, 'blocker'>): Promise<RolloutResult> {
    return this.one(viewer, forms.blockerForm({ ...input, blocker: null }));
  }

  /** Closed from that day on; a RETRACT of this event opens it again. */
  closeFacility(viewer: Viewer, input: inputs.CloseFacility): Promise<RolloutResult> {
    return this.one(viewer, forms.closeForm(input));
  }

  /** Name, address, contact or type from a day on. */
  amendRegistration(viewer: Viewer, input: inputs.AmendRegistration): Promise<RolloutResult> {
    return this.one(viewer, forms.amendForm(input));
  }

  /** A new code from a day on; the progress stays with the facility. */
  async succeed(viewer: Viewer, input: inputs.SucceedFacility): Promise<RolloutResult> {
    try {
      return await this.one(viewer, forms.successionForm(input));
    } catch (error) {
      const { code, constraint } = error as { code?: string; constraint?: string };
      if (code !== UNIQUE_VIOLATION || constraint !== 'facility_code_current') throw error;
      return inputProblem('code', 'CODE_IN_USE');
    }
  }

  private async one(viewer: Viewer, form: RolloutForm): Promise<RolloutResult> {
    return (await this.writer.submit(viewer, [form]))[0]!;
  }
}
