import { Module } from '@nestjs/common';
import { AdoptionModule } from '#adoption';
import { FacilityModule } from '#facility';
import { SupportModule } from '#support';
import { FacilityApiModule } from '../facility/facility-api.module.js';
import { DeskResolver } from './desk.resolver.js';
import { DeskViews } from './desk-views.js';
import { EnquiryResolver } from './enquiry.resolver.js';
import { EnquiryViews } from './enquiry-views.js';
import { FollowUpResolver } from './follow-up.resolver.js';
import { FollowUpViews } from './follow-up-views.js';

@Module({
  imports: [SupportModule, AdoptionModule, FacilityModule, FacilityApiModule],
  providers: [EnquiryViews, FollowUpViews, DeskViews, EnquiryResolver, FollowUpResolver, DeskResolver],
})
export class SupportApiModule {}
