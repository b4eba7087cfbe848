import { Module } from '@nestjs/common';
import { AccessModule } from '#access';
import { QualificationModule } from '#qualification';
import { FacilityApiModule } from '../facility/facility-api.module.js';
import { BatchController } from './batch.controller.js';
import { CheckController } from './check.controller.js';
import { ChecksResolver } from './checks.resolver.js';
import { InterfaceController } from './interface.controller.js';
import { ReaderController } from './reader.controller.js';

@Module({
  imports: [AccessModule, QualificationModule, FacilityApiModule],
  controllers: [CheckController, ReaderController, BatchController, InterfaceController],
  providers: [ChecksResolver],
})
export class QualificationApiModule {}
