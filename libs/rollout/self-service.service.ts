import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '#access';
import type { Day } from '#calendar';
import { Clock, MailService } from '#platform';
import { recordForm } from './rollout-forms.js';
import type { FacilityChange } from './rollout.inputs.js';
import { inputProblem, type RolloutResult } from './rollout-result.js';
import type { RolloutForm } from './rollout-form.js';
import { RolloutWriter } from './rollout-writer.service.js';
import * as forms from './self-forms.js';
import { saysReady, tellVendor } from './vendor-mail.js';

export interface ContactVendor extends FacilityChange {
  /** Left out: the vendor it has. */
  readonly vendorId?: number | null;
  readonly message?: string | null;
}

/** What is said, and whether the vendor was told by mail. */
export interface Told {
  readonly result: RolloutResult;
  readonly vendorTold: boolean;
}

const LONGEST_MESSAGE = 1000;

/** A facility's own day. Each statement stands in the log; where the vendor has to know, its mail leaves with it or not at all. */
@Injectable()
export class SelfService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly writer: RolloutWriter,
    private readonly mail: MailService,
    private readonly clock: Clock,
  ) {}

  /** The operation start date; with `setUpAndTested` READY too, of which the vendor is told. */
  enterStart(viewer: Viewer, input: forms.EnterStart): Promise<Told> {
    return this.dataSource.transaction((manager) => this.enterStartWithin(manager, viewer, input));
  }

  /** As {@link enterStart}, in the caller's transaction. */
  async enterStartWithin(manager: EntityManager, viewer: Viewer, input: forms.EnterStart): Promise<Told> {
    const result = await this.one(viewer, forms.startForm(input), manager);
    if (result.outcome !== 'RECORDED' || !(await saysReady(manager, result.events)))
      return { result, vendorTold: false };
    const news = { ready: { startsOn: input.day } };
    return { result, vendorTold: await tellVendor(manager, this.mail, result.facilityId, news) };
  }

  /** The start date that is still to come was never true. */
  takeBackStart(viewer: Viewer, input: FacilityChange): Promise<RolloutResult> {
    return this.one(viewer, forms.takeBackStartForm(input));
  }

  /** Today, which decides the place in its queue; the first vendor contacted becomes the facility's. */
  async contactVendor(viewer: Viewer, input: ContactVendor): Promise<Told> {
    const message = input.message?.trim() ?? '';
    if (message.length > LONGEST_MESSAGE)
      return { result: inputProblem('reason', 'MESSAGE_TOO_LONG'), vendorTold: false };
    const { facilityCode, expectedVersion, vendorId } = input;
    const day: Day = this.clock.today();
    const form = recordForm({
      facilityCode,
      expectedVersion,
      milestone: 'VENDOR_CONTACTED',
      day,
      value: vendorId ?? null,
    });
    return this.dataSource.transaction(async (manager) => {
      const result = await this.one(viewer, form, manager);
      if (result.outcome !== 'RECORDED' || result.repeated) return { result, vendorTold: false };
      const news = { contacted: { message } };
      return { result, vendorTold: await tellVendor(manager, this.mail, result.facilityId, news) };
    });
  }

  /** 自院で設定. */
  setUpAlone(viewer: Viewer, input: FacilityChange): Promise<RolloutResult> {
    return this.one(viewer, forms.selfSetupForm(input));
  }

  correctContact(viewer: Viewer, input: forms.CorrectContact): Promise<RolloutResult> {
    return this.one(viewer, forms.contactForm(input));
  }

  enterQuotation(viewer: Viewer, input: forms.EnterQuotation): Promise<RolloutResult> {
    return this.one(viewer, forms.quotationForm(input));
  }

  enterClaim(viewer: Viewer, input: forms.EnterClaim): Promise<RolloutResult> {
    return this.one(viewer, forms.claimForm(input));
  }

  /** 接続テスト合格, today. The first stands. */
  passConnectionTest(viewer: Viewer, input: FacilityChange): Promise<RolloutResult> {
    return this.one(viewer, forms.connectionTestForm(input));
  }

  private async one(
    viewer: Viewer,
    form: RolloutForm,
    within: EntityManager | null = null,
  ): Promise<RolloutResult> {
    return (await this.writer.submit(viewer, [form], null, within))[0]!;
  }
}
