import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AdoptionModule } from '#adoption';
import { FacilityModule } from '#facility';
import { RolloutModule } from '#rollout';
import { ChangeReadModel } from './change.read-model.js';
import { Enquiry } from './enquiry.entity.js';
import { EnquiryHistoryReadModel } from './enquiry-history.read-model.js';
import { EnquiryVersion } from './enquiry-version.entity.js';
import { EnquiryReadModel } from './enquiry.read-model.js';
import { EnquiryService } from './enquiry.service.js';
import { FollowUp } from './follow-up.entity.js';
import { FollowUpNote } from './follow-up-note.entity.js';
import { FollowUpReadModel } from './follow-up.read-model.js';
import { FollowUpService } from './follow-up.service.js';
import { StaffReadModel } from './staff.read-model.js';

const SERVICES = [
  StaffReadModel,
  EnquiryService,
  EnquiryReadModel,
  EnquiryHistoryReadModel,
  FollowUpService,
  FollowUpReadModel,
  ChangeReadModel,
];

/** What callers ask and the ministry follows up. Needs the DataSource and Clock of the platform module. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Enquiry, EnquiryVersion, FollowUp, FollowUpNote]),
    FacilityModule,
    RolloutModule,
    AdoptionModule,
  ],
  providers: SERVICES,
  exports: SERVICES,
})
export class SupportModule {}
