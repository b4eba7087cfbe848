import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountFacility } from './account-facility.entity.js';
import { Account } from './account.entity.js';
import { AuditEntry } from './audit-entry.entity.js';
import { AuditService } from './audit.service.js';
import { Session } from './session.entity.js';
import { SessionService } from './session.service.js';
import { SetUpService } from './set-up.service.js';
import { SetupLink } from './setup-link.entity.js';
import { SignInService } from './sign-in.service.js';
import { ViewerService } from './viewer.service.js';

const SERVICES = [ViewerService, SessionService, SignInService, SetUpService, AuditService];

@Module({
  imports: [TypeOrmModule.forFeature([Account, AccountFacility, Session, SetupLink, AuditEntry])],
  providers: SERVICES,
  exports: SERVICES,
})
export class AccessModule {}
