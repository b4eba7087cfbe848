import { Module } from '@nestjs/common';
import { AccessModule } from '#access';
import { QualificationModule } from '#qualification';
import { CheckController } from './check.controller.js';

@Module({
  imports: [AccessModule, QualificationModule],
  controllers: [CheckController],
})
export class QualificationApiModule {}
