import 'reflect-metadata';
import { logger, readConfiguration, whenStopped } from '#platform';
import { createServer } from './create-server.js';

const configuration = readConfiguration(process.env);
const app = await createServer(configuration);
whenStopped(() => app.close());
await app.listen(configuration.port, '0.0.0.0');
logger.info({ port: configuration.port }, 'server is listening');
