import { Global, Module } from '@nestjs/common';
import { AdoptionModule } from '#adoption';
import { FacilityModule } from '#facility';
import { AdviceReadModel } from './advice/advice.read-model.js';
import { QueueForecast } from '#rollout';
import { ForecastAt } from './forecast-at.js';
import { ForecastReadModel } from './forecast.read-model.js';
import { Forecasts } from './forecasts.js';
import { HurtsReadModel } from './hurts/hurts.read-model.js';
import { QueueOutlookReadModel } from './outlook/queue-outlook.read-model.js';
import { RequiredPaceReadModel } from './pace/required-pace.read-model.js';
import { StandingQueueForecast } from './outlook/standing-queue-forecast.js';
import { ScenarioReadModel } from './scenario/scenario.read-model.js';

/** Needs the DataSource, Clock and configuration of the platform module. */
@Global()
@Module({
  imports: [AdoptionModule, FacilityModule],
  providers: [
    Forecasts,
    ForecastAt,
    ForecastReadModel,
    QueueOutlookReadModel,
    { provide: QueueForecast, useClass: StandingQueueForecast },
    RequiredPaceReadModel,
    ScenarioReadModel,
    HurtsReadModel,
    AdviceReadModel,
  ],
  exports: [
    Forecasts,
    ForecastReadModel,
    QueueOutlookReadModel,
    QueueForecast,
    RequiredPaceReadModel,
    ScenarioReadModel,
    HurtsReadModel,
    AdviceReadModel,
  ],
})
export class ForecastModule {}
