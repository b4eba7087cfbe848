import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FacilityModule } from '#facility';
import { RolloutModule } from '#rollout';
import { Enquiry } from './enquiry.entity.js';
import { EnquiryService } from './enquiry.service.js';
import { FollowUp } from './follow-up.entity.js';
import { FollowUpNote } from './follow-up-note.entity.js';
import { StaffReadModel } from './staff.read-model.js';

/** What callers ask and the ministry follows up. Needs the DataSource and Clock of the platform module. */
@Module({
  imports: [TypeOrmModule.forFeature([Enquiry, FollowUp, FollowUpNote]), FacilityModule, RolloutModule],
  providers: [StaffReadModel, EnquiryService],
  exports: [StaffReadModel, EnquiryService],
})
export class SupportModule {}
