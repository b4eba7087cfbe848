import { Module } from '@nestjs/common';
import { AdoptionModule } from '#adoption';
import { HealthController } from './health.controller.js';

@Module({ imports: [AdoptionModule], controllers: [HealthController] })
export class HealthModule {}
