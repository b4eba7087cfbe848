import { Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '#access';
import { TodayAnswers } from './today-answers.js';
import { TodayType } from './today.types.js';

@Resolver()
export class TodayResolver {
  constructor(private readonly answers: TodayAnswers) {}

  @Query(() => TodayType, { description: 'The domain clock, and whether this is a demo.' })
  today(@Context('viewer') viewer: Viewer): Promise<TodayType> {
    return this.answers.today(viewer);
  }

  @Mutation(() => TodayType, {
    nullable: true,
    description:
      'Demo and ministry only: move the clock to 09:00 of the next business day. null: not allowed here.',
  })
  moveClock(@Context('viewer') viewer: Viewer): Promise<TodayType | null> {
    return this.answers.move(viewer);
  }
}
