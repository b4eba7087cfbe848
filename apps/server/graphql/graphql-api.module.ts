import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import { AccessModule } from '#access';
import { FacilityModule } from '#facility';
import { QualificationModule } from '#qualification';
import { RolloutModule } from '#rollout';
import { SupportModule } from '#support';
import { GraphqlOptions } from './graphql-options.js';
import { BatchSources } from './request-batches.js';
import { SCALARS } from './schema-parts.js';

@Module({
  imports: [AccessModule, FacilityModule, RolloutModule, SupportModule, QualificationModule],
  providers: [BatchSources, GraphqlOptions],
  exports: [GraphqlOptions],
})
class GraphqlOptionsModule {}

/** /graphql: Mercurius with its JIT. Introspection is allowed; see docs/api.md. */
@Module({
  imports: [
    GraphQLModule.forRootAsync<MercuriusDriverConfig>({
      driver: MercuriusDriver,
      imports: [GraphqlOptionsModule],
      useExisting: GraphqlOptions,
    }),
  ],
  providers: SCALARS,
  exports: [GraphQLModule],
})
export class GraphqlApiModule {}
