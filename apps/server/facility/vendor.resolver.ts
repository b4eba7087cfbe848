import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '#access';
import { VendorReadModel } from '#facility';
import { checkedSearch } from './check-filter.rules.js';
import { VendorType } from './vendor.types.js';

@Resolver()
export class VendorResolver {
  constructor(private readonly vendors: VendorReadModel) {}

  @Query(() => [VendorType], {
    name: 'vendors',
    nullable: true,
    description: 'Vendors by name; a vendor sees itself, a facility its own. null: needs sign-in.',
  })
  async list(
    @Context('viewer') viewer: Viewer,
    @Args('search', { type: () => String, nullable: true, description: 'Any part of the name.' })
    search: string | null,
  ): Promise<VendorType[] | null> {
    return this.vendors.list(viewer, checkedSearch(search, 'search'));
  }
}
