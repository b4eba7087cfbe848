import { logger, readConfiguration, whenStopped } from '#platform';
import { createWorker } from './create-worker.js';

const worker = await createWorker(readConfiguration(process.env));
whenStopped(() => worker.close());
logger.info('worker takes jobs');
