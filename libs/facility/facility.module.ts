import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FacilityCode } from './registry/facility-code.entity.js';
import { FacilityRegistryReadModel } from './registry/facility-registry.read-model.js';
import { Facility } from './registry/facility.entity.js';
import { VendorReadModel } from './registry/vendor.read-model.js';
import { Vendor } from './registry/vendor.entity.js';

/** The register: facilities with their codes, and vendors. */
@Module({
  imports: [TypeOrmModule.forFeature([Vendor, Facility, FacilityCode])],
  providers: [FacilityRegistryReadModel, VendorReadModel],
  exports: [FacilityRegistryReadModel, VendorReadModel],
})
export class FacilityModule {}
