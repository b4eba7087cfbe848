import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from './clock/clock.js';
import { InstanceClock } from './clock/instance-clock.js';
import { CONFIGURATION, type Configuration } from './configuration/configuration.js';
import { dataSourceOptions, initialiseDataSource } from './database/create-data-source.js';
import { ensureEra } from './database/ensure-era.js';
import { Instance } from './database/instance.entity.js';
import { InstanceReadModel } from './database/instance.read-model.js';
import { MailSender } from './mail/mail-sender.service.js';
import { Mail } from './mail/mail.entity.js';
import { MailRepository } from './mail/mail.repository.js';
import { MailService } from './mail/mail.service.js';

/** Database, domain clock and configuration for every other module of a process. */
@Module({})
export class PlatformModule {
  static forRoot(configuration: Configuration): DynamicModule {
    const { databaseUrl } = configuration;
    if (databaseUrl === null) throw new Error('the start script gives every process its DATABASE_URL');
    return {
      module: PlatformModule,
      global: true,
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: () => ({ ...dataSourceOptions(databaseUrl), autoLoadEntities: true, retryAttempts: 0 }),
          dataSourceFactory: (options) => initialiseDataSource(new DataSource(options!)),
        }),
        TypeOrmModule.forFeature([Instance, Mail]),
      ],
      providers: [
        { provide: CONFIGURATION, useValue: configuration },
        { provide: Clock, useFactory: startClock, inject: [DataSource] },
        InstanceClock,
        InstanceReadModel,
        MailRepository,
        MailService,
        MailSender,
      ],
      exports: [
        CONFIGURATION,
        Clock,
        InstanceClock,
        InstanceReadModel,
        MailService,
        MailSender,
        TypeOrmModule,
      ],
    };
  }
}

async function startClock(dataSource: DataSource): Promise<Clock> {
  await ensureEra(dataSource);
  const clock = new Clock();
  const instance = await dataSource.getRepository(Instance).findOneBy({ onlyRow: true });
  clock.setAnchor(instance?.clockAt ?? null, instance?.clockAnchor ?? null);
  return clock;
}
