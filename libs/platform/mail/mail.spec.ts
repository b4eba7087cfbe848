import { isMailAddress } from './mail-address.rules.js';
import { afterFailure } from './mail-failure.rules.js';
import { maskLinks } from './mask-links.rules.js';

describe('a mail address', () => {
  it.each([
    ['somebody@clinic.example', true],
    ['受付@医院.example', true],
    ['a@b.example\nBcc: c@d.example', false],
    ['a@b.example\r', false],
    ['a@b.example, c@d.example', false],
    ['"x" <a@b.example>', false],
    ['a@b@c.example', false],
    ['nobody', false],
    ['', false],
  ])('%j: %s', (text, expected) => expect(isMailAddress(text)).toBe(expected));
});

describe('after a failure', () => {
  it.each([
    [
      'a refused recipient is final',
      { responseCode: 550, command: 'RCPT TO' },
      1,
      { status: 'FAILED', error: '550' },
    ],
    [
      'a refused text is final',
      { responseCode: 554, command: 'DATA' },
      1,
      { status: 'FAILED', error: '554' },
    ],
    [
      'a full mailbox is tried again',
      { responseCode: 452, command: 'RCPT TO' },
      1,
      { status: 'DUE', error: '452', delaySeconds: 10 },
    ],
    [
      'our own wrong password is tried again',
      { code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' },
      2,
      { status: 'DUE', error: '535', delaySeconds: 20 },
    ],
    [
      'a server that is down is tried again, at most half an hour later',
      { code: 'ECONNREFUSED' },
      20,
      { status: 'DUE', error: 'ECONNREFUSED', delaySeconds: 1_800 },
    ],
    [
      'after about a day it is given up',
      { code: 'ECONNREFUSED' },
      55,
      { status: 'FAILED', error: 'ECONNREFUSED' },
    ],
  ])('%s', (_what, error, attempts, expected) => expect(afterFailure(error, attempts)).toEqual(expected));
});

describe('secret links', () => {
  it('are cut down to where they lead, also where one begins like another', () => {
    const links = ['http://x.example/a?t=1', 'http://x.example/a?t=12'];
    expect(maskLinks(`${links[1]} ${links[0]} http://y.example/`, links)).toBe(
      'http://x.example/•••• http://x.example/•••• http://y.example/',
    );
  });
});
