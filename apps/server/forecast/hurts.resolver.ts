import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '#access';
import { AdviceReadModel, HurtsReadModel, type CurveGroup, type ProgressStep } from '#forecast';
import { ViewPointArgs } from '../adoption/view-point.args.types.js';
import { InputError } from '../graphql/input-error.js';
import type { Language } from '../graphql/language.js';
import { NextBestActionType } from './advice.types.js';
import { HurtsViews } from './hurts-views.js';
import {
  AnomaliesType,
  CurveGroupEnum,
  FunnelType,
  LeadCurvesType,
  ProgressStepEnum,
  WeekChangesType,
} from './hurts.types.js';
import { SentenceLanguageEnum } from './sentence.types.js';

const LANGUAGE = {
  type: () => SentenceLanguageEnum,
  defaultValue: SentenceLanguageEnum.JA,
  description: 'Language of the sentences.',
};

/** Where it hurts, what changed, what to do. */
@Resolver()
export class HurtsResolver {
  constructor(
    private readonly hurts: HurtsReadModel,
    private readonly advice: AdviceReadModel,
    private readonly views: HurtsViews,
  ) {}

  @Query(() => FunnelType, {
    nullable: true,
    description: 'The way of everybody and where they wait. null: for those who see the whole country.',
  })
  funnel(@Context('viewer') viewer: Viewer, @Args() point: ViewPointArgs): Promise<FunnelType | null> {
    return this.hurts.funnel(viewer, point);
  }

  @Query(() => LeadCurvesType, {
    nullable: true,
    description: 'Lead times of a step, compared. null: for those who see the whole country.',
  })
  async leadCurves(
    @Context('viewer') viewer: Viewer,
    @Args('step', { type: () => ProgressStepEnum, description: 'Which step.' }) step: ProgressStep,
    @Args('groupBy', { type: () => CurveGroupEnum, description: 'Compared by.' }) groupBy: CurveGroup,
    @Args() point: ViewPointArgs,
  ): Promise<LeadCurvesType | null> {
    const answer = await this.hurts.curves(viewer, step, groupBy, point);
    return answer && this.views.curves(viewer, groupBy, answer);
  }

  @Query(() => AnomaliesType, {
    nullable: true,
    description: 'What should not be. null: for those who see the whole country.',
  })
  async anomalies(
    @Context('viewer') viewer: Viewer,
    @Args('language', LANGUAGE) language: Language,
    @Args() point: ViewPointArgs,
  ): Promise<AnomaliesType | null> {
    const answer = await this.hurts.anomalies(viewer, language, point);
    return answer && this.views.anomalies(answer);
  }

  @Query(() => WeekChangesType, {
    nullable: true,
    description: 'What changed since last week. null: for those who see the whole country.',
  })
  async weekChanges(
    @Context('viewer') viewer: Viewer,
    @Args('language', LANGUAGE) language: Language,
    @Args() point: ViewPointArgs,
  ): Promise<WeekChangesType | null> {
    const answer = await this.hurts.changes(viewer, language, point);
    return answer && this.views.changes(answer);
  }

  @Query(() => NextBestActionType, {
    nullable: true,
    description:
      'Next best action of the ministry or a vendor; of a facility in scope where one is named. null: absent, or not for the asker.',
  })
  async nextBestAction(
    @Context('viewer') viewer: Viewer,
    @Args('language', LANGUAGE) language: Language,
    @Args('facilityId', { type: () => ID, nullable: true, description: 'Facility.id.' })
    facilityId: string | null,
  ): Promise<NextBestActionType | null> {
    if (facilityId && !/^[1-9]\d{0,8}$/.test(facilityId)) throw new InputError('BAD_EVENT', 'facilityId');
    const answer = await (facilityId
      ? this.advice.facilityAdvice(viewer, Number(facilityId), language)
      : this.advice.advice(viewer, language));
    return answer && this.views.advice(viewer, answer);
  }
}
