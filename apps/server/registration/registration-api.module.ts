import { Module } from '@nestjs/common';
import { AccessModule } from '#access';
import { QualificationModule } from '#qualification';
import { RegistrationAnswers } from './registration-answers.js';
import { RegistrationController } from './registration.controller.js';
import { RegistrationResolver } from './registration.resolver.js';

/** What insurers register. */
@Module({
  imports: [AccessModule, QualificationModule],
  providers: [RegistrationAnswers, RegistrationResolver],
  controllers: [RegistrationController],
})
export class RegistrationApiModule {}
