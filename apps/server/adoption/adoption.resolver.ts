import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { AdoptionReadModel, type Adoption, type AdoptionTimeline } from '#adoption';
import type { Viewer } from '#access';
import { checkedFilter } from '../facility/check-filter.rules.js';
import { AdoptionArgs } from './adoption.args.types.js';
import { AdoptionType } from './adoption.types.js';
import { checkedTimeline } from './check-timeline.rules.js';
import { TimelineArgs } from './timeline.args.types.js';
import { AdoptionTimelineType } from './timeline.types.js';

@Resolver()
export class AdoptionResolver {
  constructor(private readonly adoption: AdoptionReadModel) {}

  @Query(() => AdoptionType, {
    name: 'adoption',
    nullable: true,
    description:
      'How many facilities hold a measure on a day, by group. null: the filter or group needs sign-in.',
  })
  adoptionOn(@Context('viewer') viewer: Viewer, @Args() args: AdoptionArgs): Promise<Adoption | null> {
    return this.adoption.adoption(viewer, checkedFilter(args));
  }

  @Query(() => AdoptionTimelineType, {
    nullable: true,
    description: 'The same over time, as columns. null: the filter needs sign-in.',
  })
  adoptionTimeline(
    @Context('viewer') viewer: Viewer,
    @Args() args: TimelineArgs,
  ): Promise<AdoptionTimeline | null> {
    return this.adoption.timeline(viewer, checkedTimeline(args));
  }
}
