import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { AdoptionReadModel } from '#adoption';
import type { Viewer } from '#access';
import { DenominatorEnum } from '../graphql/vocabulary.types.js';
import { DeclarationFigureType } from './declaration.types.js';
import { PaceType } from './pace.types.js';
import { ReaderCountType } from './reader-count.types.js';
import { ViewPointArgs } from './view-point.args.types.js';
import type { Denominator } from '#adoption';

@Resolver()
export class ProgressResolver {
  constructor(private readonly adoption: AdoptionReadModel) {}

  @Query(() => PaceType, {
    description: 'What the pace of operation starts is and would have to be for the plan.',
  })
  pace(@Context('viewer') viewer: Viewer, @Args() args: ViewPointArgs): Promise<PaceType> {
    return this.adoption.pace(viewer, args);
  }

  @Query(() => ReaderCountType, { description: 'Card readers shipped so far.' })
  readersShipped(@Context('viewer') viewer: Viewer, @Args() args: ViewPointArgs): Promise<ReaderCountType> {
    return this.adoption.readersShipped(viewer, args);
  }

  @Query(() => [DeclarationFigureType], {
    description:
      'The figures of the declaration, as known at its publication on 2021-07-09, each leading to its rows.',
  })
  declaration(
    @Args('denominator', {
      type: () => DenominatorEnum,
      nullable: true,
      description: 'Denominator of every rate that has a choice; default: the one that was published.',
    })
    denominator: Denominator | null,
  ): Promise<DeclarationFigureType[]> {
    return this.adoption.declaration(denominator);
  }
}
