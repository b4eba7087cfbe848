import { awaitStart, logger, whenStopped } from '#platform';
import { createWorker } from './create-worker.js';

const worker = await createWorker(await awaitStart());
whenStopped(() => worker.close());
logger.info('worker takes jobs');
