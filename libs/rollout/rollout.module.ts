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
import { SelfService } from './self-service.service.js';
import { StartLink } from './start-link/start-link.entity.js';
import { StartLinkService } from './start-link/start-link.service.js';
import { StartViewReadModel } from './start-link/start-view.read-model.js';
import { ClosedWeekdays } from './vendor-queue/closed-weekdays.entity.js';
import { QueuePass } from './vendor-queue/queue-pass.entity.js';
import { Technician } from './vendor-queue/technician.entity.js';
import { VendorCapacityReadModel } from './vendor-queue/vendor-capacity.read-model.js';
import { VendorHoliday } from './vendor-queue/vendor-holiday.entity.js';
import { VendorQueueReadModel } from './vendor-queue/vendor-queue.read-model.js';
import { VendorSettingsService } from './vendor-queue/vendor-settings.service.js';
import { VendorWorkService } from './vendor-queue/vendor-work.service.js';
import { VisitCalendarReadModel } from './vendor-queue/visit-calendar.read-model.js';
import { Visit } from './vendor-queue/visit.entity.js';
import { OwnFactsReadModel } from './own-facts.read-model.js';
import { StateCheckService } from './state-check.service.js';
import { TakenBackReadModel } from './taken-back.read-model.js';

/** The milestone log: what is said about a facility, what it adds up to, and what was known when. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Batch, MilestoneEvent, KnowledgePointRow, StartLink]),
    TypeOrmModule.forFeature([Technician, Visit, VendorHoliday, ClosedWeekdays, QueuePass]),
  ],
  providers: [
    RolloutWriter,
    SelfService,
    StartLinkService,
    StartViewReadModel,
    OwnFactsReadModel,
    BatchUndoService,
    RolloutService,
    CapacityService,
    KnowledgePointService,
    FacilityLogReadModel,
    StateCheckService,
    TakenBackReadModel,
    VendorQueueReadModel,
    VendorWorkService,
    VendorSettingsService,
    VisitCalendarReadModel,
    VendorCapacityReadModel,
    DemoClockService,
  ],
  exports: [
    BatchUndoService,
    RolloutWriter,
    RolloutService,
    SelfService,
    StartLinkService,
    StartViewReadModel,
    OwnFactsReadModel,
    CapacityService,
    KnowledgePointService,
    FacilityLogReadModel,
    StateCheckService,
    TakenBackReadModel,
    VendorQueueReadModel,
    VendorWorkService,
    VendorSettingsService,
    VisitCalendarReadModel,
    VendorCapacityReadModel,
    DemoClockService,
  ],
})
export class RolloutModule {}
