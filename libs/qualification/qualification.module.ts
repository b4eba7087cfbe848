import { Module } from '@nestjs/common';
import { AccessModule } from '#access';
import { BatchCheckService } from './batch/batch-check.service.js';
import { BatchRunner } from './batch/batch-runner.service.js';
import { ReceptionRepository } from './batch/reception.repository.js';
import { CardCheckService } from './check/card-check.service.js';
import { CheckHistoryReadModel } from './check/check-history.read-model.js';
import { CheckLogRepository } from './check/check-log.repository.js';
import { CheckRetention } from './check/check-retention.service.js';
import { FacilityGate } from './check/facility-gate.js';
import { GuessGuard } from './check/guess-guard.service.js';
import { InterfaceService } from './interface/interface.service.js';
import { CoverageRepository } from './storage/coverage.repository.js';
import { InsurerRepository } from './storage/insurer.repository.js';
import { QualificationDatabase } from './storage/qualification-database.js';
import { QualificationKeys } from './storage/qualification-keys.js';

/** Is this person's insurance valid today? Its own schema, database role and keys. */
@Module({
  imports: [AccessModule],
  providers: [
    QualificationDatabase,
    QualificationKeys,
    InsurerRepository,
    CoverageRepository,
    CheckLogRepository,
    FacilityGate,
    GuessGuard,
    CardCheckService,
    CheckHistoryReadModel,
    CheckRetention,
    ReceptionRepository,
    BatchRunner,
    BatchCheckService,
    InterfaceService,
  ],
  exports: [
    BatchRunner,
    CheckRetention,
    InterfaceService,
    CardCheckService,
    CheckHistoryReadModel,
    CoverageRepository,
    InsurerRepository,
    QualificationKeys,
  ],
})
export class QualificationModule {}
