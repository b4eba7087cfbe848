import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '#access';
import type { Day } from '#calendar';
import { CheckFiguresReadModel } from '#qualification';
import { FacilityConnectionType } from '../facility/facility-connection.types.js';
import { FacilityViews } from '../facility/facility-views.js';
import { FacilitiesArgs } from '../facility/facility.args.types.js';
import { FacilityObject } from '../facility/facility.types.js';
import { DateScalar } from '../graphql/date.scalar.js';
import type { RequestContext } from '../graphql/request-context.js';
import { CheckFiguresArgs, checkFiguresType, CheckFiguresType } from './checks.types.js';

@Resolver(() => FacilityObject)
export class ChecksResolver {
  constructor(
    private readonly figures: CheckFiguresReadModel,
    private readonly facilities: FacilityViews,
  ) {}

  @Query(() => CheckFiguresType, {
    nullable: true,
    description: 'Operating and checking. null: for the ministry alone.',
  })
  async checkFigures(
    @Context('viewer') viewer: Viewer,
    @Args() { days }: CheckFiguresArgs,
  ): Promise<CheckFiguresType | null> {
    const found = await this.figures.figures(viewer, days);
    return found && checkFiguresType(found);
  }

  @Query(() => FacilityConnectionType, {
    nullable: true,
    description:
      'As `facilities`: those that operate for a week or longer and asked nothing within the last. null: for the ministry alone.',
  })
  async quietFacilities(
    @Context('viewer') viewer: Viewer,
    @Args() args: FacilitiesArgs,
  ): Promise<FacilityConnectionType | null> {
    const facilityIds = await this.figures.quietFacilities(viewer);
    return facilityIds && this.facilities.page(viewer, { ...args, filter: { ...args.filter, facilityIds } });
  }

  @ResolveField(() => DateScalar, {
    nullable: true,
    description: 'Day of its last qualification check; null: it never made one, or not the viewer’s to see.',
  })
  lastCheckOn(@Parent() facility: FacilityObject, @Context() context: RequestContext): Promise<Day | null> {
    return context.batches.lastCheck(Number(facility.id));
  }
}
