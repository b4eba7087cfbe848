import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '#access';
import { ViewPointArgs } from '../adoption/view-point.args.types.js';
import { ChangedSinceArgs, FacilityLookUpType, LookUpArgs, VendorStandingsType } from './desk.types.js';
import { DeskViews } from './desk-views.js';

@Resolver()
export class DeskResolver {
  constructor(private readonly views: DeskViews) {}

  @Query(() => FacilityLookUpType, {
    nullable: true,
    description: 'Facilities by what a caller says. null: for call centre and ministry only.',
  })
  facilityLookUp(
    @Context('viewer') viewer: Viewer,
    @Args() args: LookUpArgs,
  ): Promise<FacilityLookUpType | null> {
    return this.views.lookUp(viewer, args);
  }

  @Query(() => Int, {
    nullable: true,
    description:
      'How many facilities of a list changed since one got it, at most 1,000; poll it every ten seconds or so. null: ' +
      'needs sign-in, or `seen` is nothing a list said.',
  })
  changedSince(@Context('viewer') viewer: Viewer, @Args() args: ChangedSinceArgs): Promise<number | null> {
    return this.views.changedSince(viewer, args);
  }

  @Query(() => VendorStandingsType, {
    nullable: true,
    description: 'Vendors compared; a vendor sees itself. null: for ministry, call centre and vendors only.',
  })
  vendorStandings(
    @Context('viewer') viewer: Viewer,
    @Args() point: ViewPointArgs,
  ): Promise<VendorStandingsType | null> {
    return this.views.vendorStandings(viewer, point);
  }
}
