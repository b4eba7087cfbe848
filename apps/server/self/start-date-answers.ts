import { Inject, Injectable } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from '#platform';
import {
  rolloutMessage,
  SelfService,
  startAddress,
  StartLinkService,
  StartViewReadModel,
  type EnterByLink,
  type RolloutResult,
  type StartView,
} from '#rollout';
import { FacilityViews } from '../facility/facility-views.js';
import { InputError } from '../graphql/input-error.js';
import type { RequestContext } from '../graphql/request-context.js';
import { problem, RolloutAnswers } from '../rollout/rollout-answers.js';
import type { RecordMilestoneResult } from '../rollout/record-milestone.types.js';
import type {
  CreateStartLinkInput,
  EnterStartDateInput,
  TakeBackStartDateInput,
} from './self.input.types.js';
import { LINK_TEXTS } from './start-date.texts.js';
import type {
  CreateStartLinkResult,
  EnterStartDateResult,
  StartDateEnteredType,
  StartLinkType,
} from './start.types.js';

/** The start date and its signed link in the words of the schema. */
@Injectable()
export class StartDateAnswers {
  constructor(
    private readonly self: SelfService,
    private readonly links: StartLinkService,
    private readonly forms: StartViewReadModel,
    private readonly rollout: RolloutAnswers,
    private readonly views: FacilityViews,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  async link(token: string): Promise<StartLinkType | null> {
    const opened = await this.links.open(token);
    if (!opened) return null;
    const { view, ...link } = opened;
    return { ...link, form: view };
  }

  async enter(context: RequestContext, input: EnterStartDateInput): Promise<typeof EnterStartDateResult> {
    const { token, facilityCode, setUpAndTested, ...rest } = input;
    const said = { ...rest, setUpAndTested: setUpAndTested === true };
    if ((token == null) === (facilityCode == null)) throw new InputError('BAD_QUERY', 'input.token');
    if (token != null) return this.enterByLink(context, { token, ...said });
    const told = await this.self.enterStart(context.viewer, { ...said, facilityCode: facilityCode! });
    return this.entered(context, told.result, told.vendorTold, facilityCode!);
  }

  takeBack(context: RequestContext, input: TakeBackStartDateInput): Promise<typeof RecordMilestoneResult> {
    const result = this.self.takeBackStart(context.viewer, input);
    return result.then((said) => this.rollout.answer(context, input.facilityCode, said));
  }

  async createLink(
    context: RequestContext,
    { facilityCode }: CreateStartLinkInput,
  ): Promise<typeof CreateStartLinkResult> {
    const { viewer, language } = context;
    const created = await this.links.create(viewer, facilityCode);
    if (created.outcome !== 'LINK_CREATED') return problem(created, language);
    const facility = await this.views.byCode(context, { code: facilityCode });
    const address = startAddress(this.configuration.baseUrl, created.token);
    return { __typename: 'StartLinkCreated', address, expiresOn: created.expiresOn, facility } as never;
  }

  private async enterByLink(
    context: RequestContext,
    input: EnterByLink,
  ): Promise<typeof EnterStartDateResult> {
    const answer = await this.links.enter(input);
    if ('outcome' in answer && answer.outcome === 'LINK_PROBLEM') {
      const message = LINK_TEXTS[answer.code][context.language];
      return { __typename: 'StartLinkProblem', code: answer.code, message } as never;
    }
    if ('result' in answer && answer.result.outcome !== 'RECORDED')
      return problem(answer.result, context.language);
    const opened = (await this.links.open(input.token))!;
    const result = 'result' in answer && answer.result.outcome === 'RECORDED' ? answer.result : null;
    const warnings = (result?.warnings ?? []).map((warning) => rolloutMessage(warning, context.language));
    const vendorTold = 'vendorTold' in answer && answer.vendorTold;
    return entered(opened.view!, vendorTold, warnings);
  }

  private async entered(
    context: RequestContext,
    result: RolloutResult,
    vendorTold: boolean,
    code: string,
  ): Promise<typeof EnterStartDateResult> {
    if (result.outcome !== 'RECORDED') return (await this.rollout.answer(context, code, result)) as never;
    const warnings = result.warnings.map((warning) => rolloutMessage(warning, context.language));
    return entered((await this.forms.ofFacility(context.viewer, result.facilityId))!, vendorTold, warnings);
  }
}

function entered(form: StartView, vendorTold: boolean, warnings: string[]): StartDateEnteredType {
  return { __typename: 'StartDateEntered', form, vendorTold, warnings } as StartDateEnteredType;
}
