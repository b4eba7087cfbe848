import { readdirSync } from 'node:fs';
import { prepareDataFolder, readConfiguration } from '#platform';
import type { Command } from './command.js';
import { explain, LaunchError, linesFor } from './start/explain.js';
import { openDatabase, type OpenDatabase } from './start/open-database.js';
import { prepareDatabase } from './start/prepare-database.js';

const FOLDER = new URL('./commands/', import.meta.url);
const SUFFIX = '.command.js';

const [name = '', ...args] = process.argv.slice(2);
process.exit(await main());

async function main(): Promise<number> {
  const names = readdirSync(FOLDER).filter((file) => file.endsWith(SUFFIX));
  if (!names.includes(`${name}${SUFFIX}`)) return usage(names);
  const command = (await import(new URL(`${name}${SUFFIX}`, FOLDER).href)) as Command;
  let database: OpenDatabase | undefined;
  const stop = (): void => void release(database).then(() => process.exit(130));
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  try {
    const configuration = readConfiguration(process.env);
    const refusal = command.refuse?.(args, configuration.demo);
    if (refusal) return refused(refusal);
    prepareDataFolder(configuration.dataDirectory);
    database = await openDatabase(configuration);
    const outcome = await prepareDatabase(database.url, { demo: configuration.demo });
    // The database is not what the settings say: perhaps the command has more to say of that.
    const other = outcome === 'WRONG_KIND' ? command.refuse?.(args, !configuration.demo) : null;
    if (other) return refused(other);
    if (outcome !== 'READY') throw new LaunchError(linesFor(configuration.demo)[outcome]);
    process.env['DATABASE_URL'] = database.url;
    process.env['DEMO'] = configuration.demo ? '1' : '0';
    return (await command.run(args)) ?? 0;
  } catch (error) {
    console.error(explain(error, '.') ?? error);
    return 1;
  } finally {
    await release(database);
  }
}

function refused(lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return 1;
}

async function release(database: OpenDatabase | undefined): Promise<void> {
  await database?.close();
}

async function usage(files: readonly string[]): Promise<number> {
  console.error('npm run <command> -- <arguments>');
  for (const file of files) {
    const { name: known, description } = (await import(new URL(file, FOLDER).href)) as Command;
    console.error(`  ${known.padEnd(10)} ${description}`);
  }
  return 1;
}
