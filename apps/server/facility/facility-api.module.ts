import { Module } from '@nestjs/common';
import { AccessModule } from '#access';
import { AdoptionModule } from '#adoption';
import { FacilityModule } from '#facility';
import { FacilityResolver } from './facility.resolver.js';
import { FacilityViews } from './facility-views.js';
import { PrefectureResolver } from './prefecture.resolver.js';
import { VendorResolver } from './vendor.resolver.js';

@Module({
  imports: [AccessModule, AdoptionModule, FacilityModule],
  providers: [FacilityViews, FacilityResolver, PrefectureResolver, VendorResolver],
  exports: [FacilityViews],
})
export class FacilityApiModule {}
