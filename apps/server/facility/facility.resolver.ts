import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../graphql/request-context.js';
import { FacilitiesArgs, FacilityArgs } from './facility.args.types.js';
import { FacilityCodeType } from './facility-code.types.js';
import { FacilityConnectionType } from './facility-connection.types.js';
import { FacilityObject } from './facility.types.js';
import { FacilityViews } from './facility-views.js';
import { LogEntryType } from './log-entry.types.js';
import { VendorType } from './vendor.types.js';

@Resolver(() => FacilityObject)
export class FacilityResolver {
  constructor(private readonly views: FacilityViews) {}

  @Query(() => FacilityConnectionType, {
    nullable: true,
    description: "A page of the facilities in the viewer's scope. null: needs sign-in.",
  })
  facilities(
    @Context() context: RequestContext,
    @Args() args: FacilitiesArgs,
  ): Promise<FacilityConnectionType | null> {
    return this.views.list(context, args);
  }

  @Query(() => FacilityObject, {
    nullable: true,
    description: 'A facility by its code. null: absent or out of scope, which read the same.',
  })
  facility(@Context() context: RequestContext, @Args() args: FacilityArgs): Promise<FacilityObject | null> {
    return this.views.byCode(context, args);
  }

  @ResolveField(() => VendorType, { nullable: true, description: 'Vendor on the as-of day.' })
  vendor(
    @Parent() facility: FacilityObject,
    @Context() context: RequestContext,
  ): Promise<VendorType | null> | null {
    return facility.vendorId === null ? null : context.batches.vendor(facility.vendorId);
  }

  @ResolveField(() => [FacilityCodeType], { description: 'Every code it has had, latest first.' })
  codes(@Parent() facility: FacilityObject, @Context() context: RequestContext): Promise<FacilityCodeType[]> {
    return context.batches.codes(Number(facility.id));
  }

  @ResolveField(() => [LogEntryType], {
    description: 'Its events as far as they were known at asKnownOn, newest first, retracted ones too.',
  })
  async log(
    @Parent() { id, asKnownOn }: FacilityObject,
    @Context() context: RequestContext,
  ): Promise<LogEntryType[]> {
    return (await context.batches.log(Number(id), asKnownOn)).entries;
  }

  @ResolveField(() => Int, { description: 'How many events of the log were learnt after asKnownOn.' })
  async logLater(
    @Parent() { id, asKnownOn }: FacilityObject,
    @Context() context: RequestContext,
  ): Promise<number> {
    return (await context.batches.log(Number(id), asKnownOn)).later;
  }
}
