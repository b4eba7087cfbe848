import { Module } from '@nestjs/common';
import { FacilityModule } from '#facility';
import { ForecastModule } from '#forecast';
import { FacilityApiModule } from '../facility/facility-api.module.js';
import { ForecastViews } from './forecast-views.js';
import { ForecastResolver } from './forecast.resolver.js';
import { HurtsResolver } from './hurts.resolver.js';
import { HurtsViews } from './hurts-views.js';
import { ScenarioResolver } from './scenario.resolver.js';

@Module({
  imports: [ForecastModule, FacilityModule, FacilityApiModule],
  providers: [ForecastViews, ForecastResolver, ScenarioResolver, HurtsViews, HurtsResolver],
})
export class ForecastApiModule {}
