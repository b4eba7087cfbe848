import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '#access';
import { VendorReadModel } from '#facility';
import { ScenarioReadModel, wrongChange, type ForecastMilestone } from '#forecast';
import { InputError } from '../graphql/input-error.js';
import { originView } from './forecast-views.js';
import { ForecastMilestoneEnum } from './forecast.types.js';
import { ScenarioChangeInput, ScenarioType } from './scenario.types.js';

@Resolver()
export class ScenarioResolver {
  constructor(
    private readonly scenarios: ScenarioReadModel,
    private readonly vendors: VendorReadModel,
  ) {}

  @Query(() => ScenarioType, {
    nullable: true,
    description:
      'What if: the forecast with some things otherwise than they are, at most six changes in their order. null: for the ministry.',
  })
  async scenario(
    @Context('viewer') viewer: Viewer,
    @Args('changes', { type: () => [ScenarioChangeInput], description: 'None: the forecast itself.' })
    changes: ScenarioChangeInput[],
    @Args('milestone', {
      type: () => ForecastMilestoneEnum,
      defaultValue: 'OPERATING',
      description: 'What is forecast.',
    })
    milestone: ForecastMilestone,
  ): Promise<ScenarioType | null> {
    const wrong = wrongChange(changes);
    if (wrong) throw new InputError('BAD_SCENARIO', wrong);
    const scenario = await this.scenarios.scenario(viewer, changes, milestone);
    if (!scenario) return null;
    const ids = scenario.lines.flatMap(({ vendorId }) => vendorId ?? []);
    const byId = new Map((await this.vendors.byIds(viewer, ids)).map((vendor) => [vendor.id, vendor]));
    return {
      ...scenario,
      origin: originView(scenario.origin),
      lines: scenario.lines.map(({ vendorId, ...line }) => ({
        ...line,
        vendor: vendorId === null ? null : (byId.get(vendorId) ?? null),
      })),
    };
  }
}
