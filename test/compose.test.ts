import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readConfiguration } from '#platform';

interface Service {
  command?: string[];
  environment?: Record<string, string | number>;
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test: string[] };
  volumes?: string[];
}

const compose = parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, null>;
};
const dockerfile = readFileSync('Dockerfile', 'utf8');
const services = Object.entries(compose.services);
const ours = services.filter(([, { command }]) => command?.includes('scripts/start.mjs'));

// No engine runs here: this is what can be said without one. The start commands themselves run in test/start.test.ts.
describe('docker-compose.yml', () => {
  it('has PostgreSQL, Redis, a mail catcher, the server and a worker', () => {
    expect(Object.keys(compose.services)).toEqual(
      expect.arrayContaining(['postgres', 'redis', 'mail', 'migrate', 'server', 'worker']),
    );
  });

  it('waits only for services that can become what is waited for', () => {
    for (const [, { depends_on = {} }] of services) {
      for (const [name, { condition }] of Object.entries(depends_on)) {
        const awaited = compose.services[name];
        expect(awaited).toBeDefined();
        if (condition === 'service_healthy') expect(awaited!.healthcheck).toBeDefined();
        if (condition === 'service_completed_successfully') expect(awaited!.command).toContain('migrate');
      }
    }
  });

  it('starts every process of ours with the start script and a role the script knows', () => {
    const roles = ours.map(([, { command }]) => command!.slice(0, 3).concat(command![3]!));
    expect(roles).toEqual(
      ['migrate', 'server', 'worker'].map((role) => ['node', 'scripts/start.mjs', '--role', role]),
    );
    for (const role of ['migrate', 'server', 'worker']) {
      expect(readFileSync('scripts/start.mjs', 'utf8')).toContain(`'${role}'`);
    }
  });

  it('gives every process of ours settings it takes', () => {
    for (const [, { environment }] of ours) {
      const configuration = readConfiguration(withDefaults(environment!));
      expect(configuration).toMatchObject({
        port: 3000,
        host: '0.0.0.0',
        demo: true,
        redisUrl: 'redis://redis:6379',
      });
      expect(new URL(configuration.databaseUrl!).host).toBe('postgres:5432');
    }
  });

  it('declares the volumes it mounts', () => {
    const mounted = services.flatMap(([, { volumes = [] }]) => volumes.map((volume) => volume.split(':')[0]));
    expect(Object.keys(compose.volumes).toSorted()).toEqual([...new Set(mounted)].toSorted());
  });
});

describe('the Dockerfile', () => {
  it('copies and runs files that are there', () => {
    const copied = [...dockerfile.matchAll(/^COPY (.+) \.\/$/gm)].flatMap(([, files]) => files!.split(' '));
    const run = [...dockerfile.matchAll(/node (scripts\/\S+)/g)].map(([, file]) => file!);
    expect(copied).not.toEqual([]);
    expect(run).not.toEqual([]);
    expect([...copied, ...run].filter((file) => !existsSync(file))).toEqual([]);
  });

  it('brings no data, build or packages of this machine into the image', () => {
    const ignored = readFileSync('.dockerignore', 'utf8').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['.data', 'dist', 'node_modules', '.git']));
  });
});

/** As compose does when the variable is not set: `${NAME:-default}`. */
function withDefaults(environment: Record<string, string | number>): NodeJS.ProcessEnv {
  const plain = (value: string | number): string => String(value).replace(/\$\{\w+:-([^}]*)\}/g, '$1');
  return Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, plain(value)]));
}
