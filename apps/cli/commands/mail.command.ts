import { createDataSource, MailLedger } from '#platform';

export const name = 'mail';
export const description =
  'メールサーバーなしで送れないメールを表示する / lists mail that no server sent; with a number prints one, links and all';

/** Without an argument the latest mail in the outbox, without texts; with its number one mail as it would be sent. */
export async function run([id]: readonly string[]): Promise<number> {
  const dataSource = await createDataSource(process.env['DATABASE_URL']!, { poolSize: 1 });
  try {
    const ledger = new MailLedger(dataSource);
    if (id === undefined) {
      for (const mail of await ledger.unsent()) {
        console.log(
          `${mail.id}  ${mail.createdAt.toISOString()}  ${mail.status}  ${mail.recipient}  ${mail.subject}`,
        );
      }
      return 0;
    }
    const mail = /^\d{1,15}$/.test(id) ? await ledger.mail(Number(id)) : null;
    if (!mail) {
      console.error('該当するメールはありません。 / There is no such mail.');
      return 1;
    }
    console.log(`To: ${mail.recipient}\nSubject: ${mail.subject}\n\n${mail.body}`);
    return 0;
  } finally {
    await dataSource.destroy();
  }
}
