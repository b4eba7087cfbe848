import 'reflect-metadata';
import { awaitStart, logger, whenStopped } from '#platform';
import { createServer } from './create-server.js';

const configuration = await awaitStart();
const app = await createServer(configuration);
whenStopped(() => app.close());
await app.listen(configuration.port, '0.0.0.0');
logger.info({ port: configuration.port }, 'server is listening');
