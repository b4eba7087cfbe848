import 'reflect-metadata';
import { awaitStart, logger, whenStopped } from '#platform';

// graphql compares types twice and slowly unless it is told before it loads: half the time of a small answer
process.env['NODE_ENV'] ??= 'production';
const { createServer } = await import('./create-server.js');

const configuration = await awaitStart();
const app = await createServer(configuration);
whenStopped(() => app.close());
await app.listen(configuration.port, configuration.host);
logger.info({ port: configuration.port }, 'server is listening');
// the first forecast takes seconds: it is there when somebody asks, and queues tell their ranges from it
const { Forecasts } = await import('#forecast');
await app
  .get(Forecasts)
  .latest()
  .catch((error: unknown) => logger.warn({ err: error }, 'no forecast at the start'));
