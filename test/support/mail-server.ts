import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly to: string;
  readonly messageId: string;
  /** Subject and text, decoded. */
  readonly subject: string;
  readonly text: string;
  /** As they came, unfolded. */
  readonly headers: string;
}

export interface TestMailServer {
  readonly url: string;
  readonly port: number;
  readonly received: ReceivedMail[];
  close(): Promise<void>;
}

/** A real SMTP server in the test process. Refuses recipients whose name begins with `refused`; `onMail` runs before it says it took a mail. */
export async function startMailServer(
  options: { port?: number; onMail?: (mail: ReceivedMail) => Promise<void> } = {},
): Promise<TestMailServer> {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, done) => {
      const refusal = Object.assign(new Error(`no mailbox ${address} here`), { responseCode: 550 });
      done(address.startsWith('refused') ? refusal : undefined);
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const mail = parsed(Buffer.concat(chunks).toString(), session.envelope.rcptTo[0]!.address);
        received.push(mail);
        void Promise.resolve(options.onMail?.(mail)).finally(done);
      });
    },
  });
  // a client that is killed in the middle of a mail is what these tests are about
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `smtp://127.0.0.1:${port}`, port, received, close };
}

/** Of a mail with one text part, or with that and the same as HTML, as ours are. */
function parsed(source: string, to: string): ReceivedMail {
  const { header, headers, body } = partOf(source);
  const boundary = /boundary="?([^";]+)"?/.exec(header('Content-Type'))?.[1];
  const text = boundary === undefined ? source : body.split(`--${boundary}`)[1]!.replace(/^\r\n/, '');
  return {
    to,
    messageId: header('Message-ID'),
    subject: decodedWords(header('Subject')),
    text: textOf(text),
    headers,
  };
}

function textOf(source: string): string {
  const { header, body } = partOf(source);
  return header('Content-Transfer-Encoding') === 'base64'
    ? Buffer.from(body, 'base64').toString()
    : unquoted(body);
}

function partOf(source: string): { header: (name: string) => string; headers: string; body: string } {
  const end = source.indexOf('\r\n\r\n');
  const headers = source.slice(0, end).replaceAll(/\r\n[ \t]+/g, ' ');
  return {
    header: (name) => new RegExp(`^${name}: (.*)$`, 'im').exec(headers)?.[1] ?? '',
    headers,
    body: source.slice(end + 4),
  };
}

/** Quoted-printable. */
function unquoted(text: string): string {
  const bytes = text
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/%/g, '%25')
    .replaceAll(/=([0-9A-F]{2})/g, '%$1');
  return decodeURIComponent(bytes);
}

function decodedWords(text: string): string {
  return text
    .replaceAll(/\?= =\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?([BQ])\?(.*?)\?=/gi, (_word, form: string, value: string) =>
      form.toUpperCase() === 'B'
        ? Buffer.from(value, 'base64').toString()
        : unquoted(value.replaceAll('_', ' ')),
    );
}
