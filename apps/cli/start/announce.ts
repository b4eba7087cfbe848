import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '#demo/bare';
import type { Configuration } from '#platform/bare';

/** The last lines of a start: where to go, and how to sign in. */
export async function announce(configuration: Configuration, databaseUrl: string): Promise<string[]> {
  const address = `http://localhost:${configuration.port}`;
  const access = configuration.demo ? demoAccounts() : await firstAdministrator(address, databaseUrl);
  return ['', `Shikaku 資格 → ${address}`, ...access, '終了は Ctrl-C / stop with Ctrl-C'];
}

function demoAccounts(): string[] {
  const rows = DEMO_ACCOUNTS.map(({ email, displayName }) => `  ${email.padEnd(24)}${displayName}`);
  return [
    `デモデータ（架空）。パスワードはすべて / demo data (fictitious); password of all: ${DEMO_PASSWORD}`,
    ...rows,
  ];
}

async function firstAdministrator(address: string, databaseUrl: string): Promise<string[]> {
  // Loaded when needed: a demo's start does without it and is a second quicker.
  const { createSetupLink } = await import('#access');
  const { createDataSource } = await import('#platform');
  const dataSource = await createDataSource(databaseUrl, { poolSize: 1 });
  try {
    const token = await createSetupLink(dataSource);
    if (token === null) return [];
    return [
      '最初の管理者を登録するリンク（一度だけ、1日有効） / link to make the first administrator (works once, for a day):',
      // after the hash, where the page reads it: a browser sends that part to no server and no log
      `  ${address}/set-up#${token}`,
    ];
  } finally {
    await dataSource.destroy();
  }
}
