import { Module } from '@nestjs/common';
import { AdoptionModule } from '#adoption';
import { ForecastAt } from './forecast-at.js';
import { ForecastReadModel } from './forecast.read-model.js';
import { Forecasts } from './forecasts.js';
import { QueueOutlookReadModel } from './outlook/queue-outlook.read-model.js';
import { RequiredPaceReadModel } from './pace/required-pace.read-model.js';
import { ScenarioReadModel } from './scenario/scenario.read-model.js';

/** Needs the DataSource, Clock and configuration of the platform module. */
@Module({
  imports: [AdoptionModule],
  providers: [
    Forecasts,
    ForecastAt,
    ForecastReadModel,
    QueueOutlookReadModel,
    RequiredPaceReadModel,
    ScenarioReadModel,
  ],
  exports: [Forecasts, ForecastReadModel, QueueOutlookReadModel, RequiredPaceReadModel, ScenarioReadModel],
})
export class ForecastModule {}
