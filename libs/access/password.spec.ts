import { hashPassword, passwordMatches } from './password.js';

describe('passwords', () => {
  it('match their own hash and no other', async () => {
    const hash = await hashPassword('correct horse');
    expect(await passwordMatches('correct horse', hash)).toBe(true);
    expect(await passwordMatches('correct horsf', hash)).toBe(false);
  });

  it('hash to something else each time, with the parameters inside', async () => {
    const [one, two] = await Promise.all([hashPassword('same'), hashPassword('same')]);
    expect(one).not.toBe(two);
    expect(one).toMatch(/^scrypt\$32768\$8\$\d+\$/);
  });

  it('keep matching a hash that was made with other parameters', async () => {
    const old = 'scrypt$1024$8$1$AAAAAAAAAAAAAAAAAAAAAA$ynlsx4oTeXsBekJbRVd_NTCMF8Xuy0QPZz94OPs_x9M';
    expect(await passwordMatches('old password', old)).toBe(true);
    expect(await passwordMatches('other', old)).toBe(false);
  });

  it('are the same password typed full-width', async () => {
    expect(await passwordMatches('ｐａｓｓ１', await hashPassword('pass1'))).toBe(true);
  });

  it('never match an account that has no hash or an unreadable one', async () => {
    expect(await passwordMatches('', null)).toBe(false);
    expect(await passwordMatches('!', '!')).toBe(false);
  });
});
