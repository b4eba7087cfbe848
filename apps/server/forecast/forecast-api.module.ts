import { Module } from '@nestjs/common';
import { FacilityModule } from '#facility';
import { ForecastModule } from '#forecast';
import { FacilityApiModule } from '../facility/facility-api.module.js';
import { ForecastViews } from './forecast-views.js';
import { ForecastResolver } from './forecast.resolver.js';
import { ScenarioResolver } from './scenario.resolver.js';

@Module({
  imports: [ForecastModule, FacilityModule, FacilityApiModule],
  providers: [ForecastViews, ForecastResolver, ScenarioResolver],
})
export class ForecastApiModule {}
