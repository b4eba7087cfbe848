import { Module } from '@nestjs/common';
import { AccessModule } from '#access';
import { QualificationModule } from '#qualification';
import { CheckController } from './check.controller.js';
import { InterfaceController } from './interface.controller.js';

@Module({
  imports: [AccessModule, QualificationModule],
  controllers: [CheckController, InterfaceController],
})
export class QualificationApiModule {}
