import { type DynamicModule, Module } from '@nestjs/common';
import { PlatformModule, type Configuration } from '#platform';
import { AccessApiModule } from './access/access-api.module.js';
import { AdoptionApiModule } from './adoption/adoption-api.module.js';
import { DownloadModule } from './download/download.module.js';
import { ExchangeApiModule } from './exchange/exchange-api.module.js';
import { ForecastApiModule } from './forecast/forecast-api.module.js';
import { FacilityApiModule } from './facility/facility-api.module.js';
import { GraphqlApiModule } from './graphql/graphql-api.module.js';
import { HealthModule } from './health/health.module.js';
import { InstanceApiModule } from './instance/instance-api.module.js';
import { QualificationApiModule } from './qualification/qualification-api.module.js';
import { RegistrationApiModule } from './registration/registration-api.module.js';
import { RolloutApiModule } from './rollout/rollout-api.module.js';
import { ReminderApiModule } from './reminder/reminder-api.module.js';
import { SupportApiModule } from './support/support-api.module.js';
import { VendorApiModule } from './vendor/vendor-api.module.js';
import { SelfApiModule } from './self/self-api.module.js';

@Module({})
export class AppModule {
  static forRoot(configuration: Configuration): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot(configuration),
        GraphqlApiModule,
        InstanceApiModule,
        AccessApiModule,
        AdoptionApiModule,
        FacilityApiModule,
        ForecastApiModule,
        RolloutApiModule,
        SupportApiModule,
        ReminderApiModule,
        SelfApiModule,
        VendorApiModule,
        ExchangeApiModule,
        QualificationApiModule,
        RegistrationApiModule,
        DownloadModule,
        HealthModule,
      ],
    };
  }
}
