import { Module } from '@nestjs/common';
import { AdoptionModule } from '#adoption';
import { ForecastReadModel } from './forecast.read-model.js';
import { Forecasts } from './forecasts.js';
import { ScenarioReadModel } from './scenario/scenario.read-model.js';

/** Needs the DataSource, Clock and configuration of the platform module. */
@Module({
  imports: [AdoptionModule],
  providers: [Forecasts, ForecastReadModel, ScenarioReadModel],
  exports: [Forecasts, ForecastReadModel, ScenarioReadModel],
})
export class ForecastModule {}
