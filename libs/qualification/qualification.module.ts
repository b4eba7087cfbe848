import { Module } from '@nestjs/common';
import { AccessModule } from '#access';
import { RolloutModule } from '#rollout';
import { BatchCheckService } from './batch/batch-check.service.js';
import { BatchRunner } from './batch/batch-runner.service.js';
import { ListCheckService } from './batch/list-check.service.js';
import { ReceptionRepository } from './batch/reception.repository.js';
import { CardCheckService } from './check/card-check.service.js';
import { CheckHistoryReadModel } from './check/check-history.read-model.js';
import { CheckLogRepository } from './check/check-log.repository.js';
import { CheckRetention } from './check/check-retention.service.js';
import { ConnectionTestService } from './check/connection-test.service.js';
import { FacilityGate } from './check/facility-gate.js';
import { GuessGuard } from './check/guess-guard.service.js';
import { CheckCounter } from './figures/check-counter.service.js';
import { CheckFiguresReadModel } from './figures/check-figures.read-model.js';
import { InsurerCounts } from './figures/insurer-counts.service.js';
import { OperatingFacilities } from './figures/operating-facilities.js';
import { InterfaceService } from './interface/interface.service.js';
import { CertificateRepository } from './reader/certificate.repository.js';
import { ReaderCheckService } from './reader/reader-check.service.js';
import { DemoResidentRegister } from './demo/demo-resident-register.js';
import { HeldRowRepository } from './quarantine/held-row.repository.js';
import { QuarantineReadModel } from './quarantine/quarantine.read-model.js';
import { QuarantineService } from './quarantine/quarantine.service.js';
import { InsurerQualityReadModel } from './quality/insurer-quality.read-model.js';
import { InsurerDesk } from './registration/insurer-desk.js';
import { JudgeGroups } from './registration/judge-groups.service.js';
import { KnownPeopleRepository } from './registration/known-people.repository.js';
import { RegistrationHousekeeping } from './registration/registration-housekeeping.service.js';
import { RegistrationRepository } from './registration/registration.repository.js';
import { RegistrationRunner } from './registration/registration-runner.service.js';
import { RegistrationService } from './registration/registration.service.js';
import { ResidentRegister } from './registration/resident-register.js';
import { RowStates } from './registration/row-states.repository.js';
import { SettleGroups } from './registration/settle-groups.service.js';
import { StagingRepository } from './registration/staging.repository.js';
import { CoverageRepository } from './storage/coverage.repository.js';
import { InsurerRepository } from './storage/insurer.repository.js';
import { KeysAtStart } from './storage/keys-at-start.js';
import { QualificationDatabase } from './storage/qualification-database.js';
import { QualificationKeys } from './storage/qualification-keys.js';

/** Is this person's insurance valid today? Its own schema, database role and keys. */
@Module({
  imports: [AccessModule, RolloutModule],
  providers: [
    QualificationDatabase,
    QualificationKeys,
    KeysAtStart,
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
    ListCheckService,
    ConnectionTestService,
    CertificateRepository,
    ReaderCheckService,
    InsurerCounts,
    CheckCounter,
    OperatingFacilities,
    CheckFiguresReadModel,
    InterfaceService,
    { provide: ResidentRegister, useClass: DemoResidentRegister },
    InsurerDesk,
    KnownPeopleRepository,
    JudgeGroups,
    RowStates,
    SettleGroups,
    StagingRepository,
    RegistrationRepository,
    RegistrationRunner,
    RegistrationHousekeeping,
    RegistrationService,
    HeldRowRepository,
    QuarantineReadModel,
    QuarantineService,
    InsurerQualityReadModel,
  ],
  exports: [
    RegistrationRunner,
    RegistrationHousekeeping,
    RegistrationService,
    InsurerDesk,
    QuarantineReadModel,
    QuarantineService,
    InsurerQualityReadModel,
    BatchCheckService,
    BatchRunner,
    CertificateRepository,
    CheckCounter,
    CheckFiguresReadModel,
    CheckRetention,
    InsurerCounts,
    ListCheckService,
    ReaderCheckService,
    InterfaceService,
    CardCheckService,
    CheckHistoryReadModel,
    CoverageRepository,
    InsurerRepository,
    QualificationKeys,
  ],
})
export class QualificationModule {}
