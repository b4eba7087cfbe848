import { join, resolve } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { logger, type Configuration } from '#platform';
import { BounceService, StopService } from '#reminder';
import { AppModule } from './app.module.js';
import { acceptFiles } from './exchange/accept-files.js';
import { HttpErrorFilter } from './http/http-error.filter.js';
import { httpAdapter } from './http/http-server.js';
import { inlineScripts } from './http/inline-scripts.js';
import { addSecurityHeaders } from './http/security-headers.js';
import { serveBoard } from './http/serve-board.js';
import { serveBounces } from './mail/serve-bounces.js';
import { serveStops } from './mail/serve-stops.js';
import { acceptXml } from './qualification/accept-xml.js';
import { nestLogger } from './http/nest-logger.js';

const DASHBOARD = resolve('dist/dashboard');

/** The server with everything loaded, not listening yet. Rejects when the database cannot be reached. */
export async function createServer(configuration: Configuration): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot(configuration),
    httpAdapter(),
    {
      logger: nestLogger(logger),
      abortOnError: false,
      bodyParser: false,
    },
  );
  app.useGlobalFilters(new HttpErrorFilter());
  const server = app.getHttpAdapter().getInstance();
  addSecurityHeaders(server, inlineScripts(join(DASHBOARD, 'index.html')));
  acceptFiles(server);
  acceptXml(server);
  await serveBoard(server, DASHBOARD);
  await serveStops(server, app.get(StopService, { strict: false }));
  await serveBounces(server, app.get(BounceService, { strict: false }), configuration.bounceSecret);
  await app.init();
  await server.ready();
  return app;
}
