import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AdoptionModule } from '#adoption';
import { PlatformModule, readConfiguration } from '#platform';
import { RolloutModule } from '#rollout';

/** The domain without any transport, in this process: for what is measured below HTTP. */
export async function openLaboratory(databaseUrl: string): Promise<INestApplicationContext> {
  const configuration = readConfiguration({ ...process.env, DATABASE_URL: databaseUrl });
  class Laboratory {}
  Module({ imports: [PlatformModule.forRoot(configuration), AdoptionModule, RolloutModule] })(Laboratory);
  return NestFactory.createApplicationContext(Laboratory, { logger: false });
}
