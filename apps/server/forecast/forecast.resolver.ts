import { Args, Context, ID, Int, Query, Resolver } from '@nestjs/graphql';
import {
  ForecastReadModel,
  nationalTrend,
  RequiredPaceReadModel,
  type ForecastGroup,
  type ForecastMilestone,
  type ForecastScores,
  type PaceGroup,
  type RequiredPaces,
} from '#forecast';
import type { Viewer } from '#access';
import { ViewPointArgs } from '../adoption/view-point.args.types.js';
import { ForecastFacilitiesArgs, ForecastFacilitiesType } from './forecast-facilities.types.js';
import { ForecastScoresType } from './forecast-scores.types.js';
import { ForecastViews } from './forecast-views.js';
import {
  FacilityForecastType,
  ForecastGroupEnum,
  ForecastMilestoneEnum,
  ForecastType,
  VendorPacesType,
} from './forecast.types.js';
import { PaceGroupEnum, RequiredPacesType } from './required-pace.types.js';
import { NationalTrendType } from './national-trend.types.js';

@Resolver()
export class ForecastResolver {
  constructor(
    private readonly views: ForecastViews,
    private readonly forecasts: ForecastReadModel,
    private readonly paces: RequiredPaceReadModel,
  ) {}

  @Query(() => ForecastType, {
    nullable: true,
    description:
      '業者別（ログ）: what the queues can deliver, as P10, P50 and P90 by day; of an earlier day from what was known of it. null: lines by vendor are for ministry, call centre and the vendor itself, earlier days need sign-in.',
  })
  forecast(
    @Context('viewer') viewer: Viewer,
    @Args('groupBy', { type: () => ForecastGroupEnum, defaultValue: 'NATION', description: 'Lines wanted.' })
    groupBy: ForecastGroup,
    @Args('milestone', {
      type: () => ForecastMilestoneEnum,
      defaultValue: 'OPERATING',
      description: 'What is forecast.',
    })
    milestone: ForecastMilestone,
    @Args() point: ViewPointArgs,
  ): Promise<ForecastType | null> {
    return this.views.forecast(viewer, groupBy, milestone, point);
  }

  @Query(() => VendorPacesType, {
    nullable: true,
    description: 'Observed paces of vendors. null: for ministry, call centre and the vendor itself.',
  })
  vendorPaces(
    @Context('viewer') viewer: Viewer,
    @Args() point: ViewPointArgs,
  ): Promise<VendorPacesType | null> {
    return this.views.vendorPaces(viewer, point);
  }

  @Query(() => ForecastFacilitiesType, {
    nullable: true,
    description:
      'Facilities in queues by whether they will be READY by the target day. null: for ministry, call centre and the vendor itself.',
  })
  forecastFacilities(
    @Context('viewer') viewer: Viewer,
    @Args() args: ForecastFacilitiesArgs,
  ): Promise<ForecastFacilitiesType | null> {
    return this.views.facilities(viewer, args);
  }

  @Query(() => RequiredPacesType, {
    description:
      'Pace a business day that the declared plan needs beside the actual one, and the day the plan would be met at this pace.',
  })
  requiredPaces(
    @Context('viewer') viewer: Viewer,
    @Args('groupBy', { type: () => PaceGroupEnum, defaultValue: 'TYPE', description: 'Rows wanted.' })
    groupBy: PaceGroup,
    @Args() point: ViewPointArgs,
  ): Promise<RequiredPaces> {
    return this.paces.byGroup(viewer, groupBy, point);
  }

  @Query(() => FacilityForecastType, {
    nullable: true,
    description: 'What the queues say of one facility. null: absent or out of scope.',
  })
  facilityForecast(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => ID, description: 'Facility.id.' }) id: string,
  ): Promise<FacilityForecastType | null> {
    return this.views.facility(viewer, id);
  }

  @Query(() => ForecastScoresType, {
    nullable: true,
    description:
      'How forecasts of past weeks came out, each from what was known then. null: a vendor one may not see.',
  })
  forecastScores(
    @Context('viewer') viewer: Viewer,
    @Args('vendorId', {
      type: () => Int,
      nullable: true,
      description: 'Of this vendor; null: of the country.',
    })
    vendorId: number | null,
    @Args('milestone', {
      type: () => ForecastMilestoneEnum,
      defaultValue: 'READY',
      description: 'What was forecast.',
    })
    milestone: ForecastMilestone,
  ): ForecastScores | null {
    return this.forecasts.scores(viewer, milestone, vendorId ?? null);
  }

  @Query(() => NationalTrendType, {
    description: '全国傾向（公表値）: from the published national counts alone, as of 2021-07-05.',
  })
  nationalTrend(): NationalTrendType {
    return nationalTrend();
  }
}
