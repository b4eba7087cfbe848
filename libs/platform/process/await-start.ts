import { once } from 'node:events';
import { readConfiguration, type Configuration } from '../configuration/configuration.js';

/**
 * Settings of a process: its environment. One that the start script started ahead of the database (SHIKAKU_HELD=1) has
 * loaded its code by now, and waits here for the rest of its environment.
 */
export async function awaitStart(): Promise<Configuration> {
  if (process.env['SHIKAKU_HELD'] !== '1') return readConfiguration(process.env);
  const [rest] = (await once(process, 'message')) as [NodeJS.ProcessEnv];
  return readConfiguration({ ...process.env, ...rest });
}
