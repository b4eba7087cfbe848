import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BatchUndoService } from './batch-undo.service.js';
import { Batch } from './batch.entity.js';
import { CapacityService } from './capacity.service.js';
import { DemoClockService } from './demo-clock.service.js';
import { FacilityLogReadModel } from './facility-log.read-model.js';
import { KnowledgePointRow } from './knowledge-point.entity.js';
import { KnowledgePointService } from './knowledge-point.service.js';
import { MilestoneEvent } from './milestone-event.entity.js';
import { RolloutService } from './rollout.service.js';
import { RolloutWriter } from './rollout-writer.service.js';
import { StateCheckService } from './state-check.service.js';

/** The milestone log: what is said about a facility, what it adds up to, and what was known when. */
@Module({
  imports: [TypeOrmModule.forFeature([Batch, MilestoneEvent, KnowledgePointRow])],
  providers: [
    RolloutWriter,
    BatchUndoService,
    RolloutService,
    CapacityService,
    KnowledgePointService,
    FacilityLogReadModel,
    StateCheckService,
    DemoClockService,
  ],
  exports: [
    RolloutService,
    CapacityService,
    KnowledgePointService,
    FacilityLogReadModel,
    StateCheckService,
    DemoClockService,
  ],
})
export class RolloutModule {}
