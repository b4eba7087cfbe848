import 'reflect-metadata';
import { logger, readConfiguration } from '#platform';
import { createServer } from './create-server.js';

const configuration = readConfiguration(process.env);
const app = await createServer(configuration);
await app.listen(configuration.port, '0.0.0.0');
logger.info({ port: configuration.port }, 'server is listening');
// the start script shows the address when it hears this
process.send?.({ ready: true, port: configuration.port });
