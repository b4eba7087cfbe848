import type { AddressInfo } from 'node:net';
import { createServer } from '#server';
import { testConfiguration } from './test-configuration.js';

export interface TestServer {
  /** `http://127.0.0.1:<free port>` */
  readonly address: string;
  close(): Promise<void>;
}

/** The real server module on a free port, on the database of that connection string. Several may share one database. */
export async function startTestServer(databaseUrl: string, env: NodeJS.ProcessEnv = {}): Promise<TestServer> {
  const app = await createServer(testConfiguration(databaseUrl, env));
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => app.close() };
}
