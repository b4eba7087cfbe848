import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessToken } from './access-token.entity.js';
import { AccessTokenService } from './access-token.service.js';
import { AccountAdminService } from './account-admin.service.js';
import { AccountFacility } from './account-facility.entity.js';
import { Account } from './account.entity.js';
import { AccountReadModel } from './account.read-model.js';
import { AuditEntry } from './audit-entry.entity.js';
import { AuditReadModel } from './audit.read-model.js';
import { AuditService } from './audit.service.js';
import { InvitationAcceptanceService } from './invitation-acceptance.service.js';
import { Invitation } from './invitation.entity.js';
import { InvitationService } from './invitation.service.js';
import { OutboxReadModel } from './outbox.read-model.js';
import { OwnAccountService } from './own-account.service.js';
import { PasswordReset } from './password-reset.entity.js';
import { PasswordResetService } from './password-reset.service.js';
import { Session } from './session.entity.js';
import { SessionService } from './session.service.js';
import { SetUpService } from './set-up.service.js';
import { SetupLink } from './setup-link.entity.js';
import { SignInService } from './sign-in.service.js';
import { Turns } from './turns.service.js';
import { ViewerService } from './viewer.service.js';

const ENTITIES = [
  Account,
  AccountFacility,
  Session,
  SetupLink,
  Invitation,
  PasswordReset,
  AccessToken,
  AuditEntry,
];

const SERVICES = [
  ViewerService,
  SessionService,
  SignInService,
  SetUpService,
  InvitationService,
  InvitationAcceptanceService,
  PasswordResetService,
  OwnAccountService,
  AccessTokenService,
  AccountAdminService,
  AccountReadModel,
  AuditService,
  AuditReadModel,
  OutboxReadModel,
];

@Module({
  imports: [TypeOrmModule.forFeature(ENTITIES)],
  providers: [Turns, ...SERVICES],
  exports: SERVICES,
})
export class AccessModule {}
