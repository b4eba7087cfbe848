import { networkAddress, storableText } from './storable.js';

describe('what a client states about itself', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '::ffff:192.0.2.1'],
    ['fe80::1%eth0', 'fe80::1'],
    ['not-an-address', null],
    ['', null],
    [null, null],
  ])('address %j is kept as %j', (stated, kept) => expect(networkAddress(stated)).toBe(kept));

  it('is stored without the characters PostgreSQL refuses', () => {
    expect(storableText('a\0b')).toBe('a\uFFFDb');
  });
});
