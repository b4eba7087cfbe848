import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindOfFailure } from './bounce-kind.rules.js';
import { readBounce, type ReadBounce } from './read-bounce.rules.js';

const ROW = { id: '4711', messageId: '0b0e7b1c-52a7-4a4e-9c59-1f2d3a4b5c6d' };

function sample(name: string): string {
  return readFileSync(join('test/reminder/bounces', `${name}.eml`), 'latin1');
}

describe('a mail to the bounce address', () => {
  it.each([
    ['postfix-unknown-user', 'HARD', '5.1.1'],
    ['line-feeds-only', 'HARD', '5.1.1'],
    ['cut-off', 'HARD', '5.1.1'],
    ['postfix-no-domain', 'HARD', '5.4.4'],
    ['postfix-undefined-550', 'HARD', '5.0.0'],
    ['envelope-id-only', 'HARD', '5.1.1'],
    ['exchange-online-unknown', 'HARD', '5.1.10'],
    ['gmail-unknown-user', 'HARD', '5.1.1'],
    ['international-address', 'HARD', '5.1.1'],
    ['postfix-expired', 'SOFT', '4.4.1'],
    ['postfix-mailbox-full', 'SOFT', '5.2.2'],
    ['postfix-spam-policy', 'SOFT', '5.7.1'],
    ['exchange-expired', 'SOFT', '4.4.7'],
    ['gmail-over-quota', 'SOFT', '5.2.2'],
    ['complaint-abuse', 'COMPLAINT', 'abuse'],
  ])('%s is %s %s of our message', (name, kind, code) =>
    expect(readBounce(sample(name))).toEqual({ outcome: 'BOUNCE', kind, code, row: ROW }),
  );

  it.each([
    ['postfix-delayed', 'NO_FAILURE'],
    ['postfix-delivered', 'NO_FAILURE'],
    ['complaint-taken-back', 'NO_FAILURE'],
    ['foreign', 'FOREIGN'],
    ['absence-note', 'NO_REPORT'],
  ])('%s is none: %s', (name, outcome) => expect(readBounce(sample(name))).toEqual({ outcome }));

  it.each([
    ['nothing', ''],
    ['no header', '\r\n\r\n'],
    ['a boundary that never comes', 'Content-Type: multipart/report; boundary=x\r\n\r\nAction: failed'],
    ['a boundary without a name', 'Content-Type: multipart/report; boundary=""\r\n\r\n--\r\n'],
    [
      'a hundred multiparts in one another',
      Array.from(
        { length: 100 },
        (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`,
      ).join(''),
    ],
  ])('%s is no report', (_what, source) => expect(readBounce(source)).toEqual({ outcome: 'NO_REPORT' }));

  it('a sample cut anywhere is of no other message, and never worse for the address', () => {
    for (const name of [
      'postfix-mailbox-full',
      'exchange-online-unknown',
      'gmail-unknown-user',
      'complaint-abuse',
    ]) {
      const whole = sample(name);
      const expected = readBounce(whole) as Extract<ReadBounce, { outcome: 'BOUNCE' }>;
      for (let end = 0; end < whole.length; end += 7) {
        const read = readBounce(whole.slice(0, end));
        if (read.outcome !== 'BOUNCE') continue;
        expect(read.row).toEqual(ROW);
        expect([expected.kind, 'SOFT']).toContain(read.kind);
      }
    }
  });

  it.each([' ', '\t', '\n', '=', '= ', '--', 'a:', '"', ';', 'boundary='])(
    '256 KB of %j take no longer than any other mail',
    (piece) => {
      const body = piece.repeat(262_144 / piece.length);
      const source = `Content-Type: multipart/report; boundary=x\n\n--x\nContent-Type: message/delivery-status\nContent-Transfer-Encoding: quoted-printable\n\n${body}`;
      expect(readBounce(source)).toEqual({ outcome: 'NO_FAILURE' });
      expect(readBounce(`Content-Type: multipart/report; boundary=${body}`)).toEqual({
        outcome: 'NO_REPORT',
      });
    },
  );
});

describe('what a failure says of the address', () => {
  it.each([
    ['5.1.1', '', 'HARD'],
    ['5.1.0', '', 'HARD'],
    ['5.1.6', '', 'HARD'],
    ['5.1.10', '', 'HARD'],
    ['5.2.1', '', 'HARD'],
    ['5.4.1', 'smtp;550 5.4.1 Recipient address rejected: Access denied', 'HARD'],
    ['5.4.310', '', 'HARD'],
    ['5.1.8', 'bad sender', 'SOFT'],
    ['5.2.2', '', 'SOFT'],
    ['5.3.4', '', 'SOFT'],
    ['5.4.7', '', 'SOFT'],
    ['5.7.26', 'unauthenticated', 'SOFT'],
    ['4.2.2', '', 'SOFT'],
    ['5.0.0', 'smtp; 550 5.7.1 blocked', 'SOFT'],
    ['5.0.0', 'smtp; 553 no such user', 'HARD'],
    ['5.0.0', 'smtp; 552 too large', 'SOFT'],
    ['', 'smtp; 550 5.1.1 unknown', 'HARD'],
    ['', '', 'SOFT'],
  ])('%s %s is %s', (status, diagnostic, kind) => expect(kindOfFailure(status, diagnostic)).toBe(kind));
});
