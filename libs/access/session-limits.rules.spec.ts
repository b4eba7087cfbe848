import { isThrottled, mayAskForReset } from './session-limits.rules.js';

describe('the sign-in throttle', () => {
  it.each([
    ['four wrong passwords', { pair: 4, address: 4, account: 4 }, false],
    ['five wrong passwords of one address for one account', { pair: 5, address: 5, account: 5 }, true],
    ['one address trying many accounts', { pair: 0, address: 50, account: 0 }, true],
    ['many addresses trying one account', { pair: 0, address: 0, account: 50 }, true],
  ])('%s: %j → %s', (_what, failures, throttled) => expect(isThrottled(failures)).toBe(throttled));
});

describe('the throttle of password links', () => {
  it.each([
    [{ account: 2, address: 19 }, true],
    [{ account: 3, address: 3 }, false],
    [{ account: 0, address: 20 }, false],
  ])('after %j: %s', (asked, may) => expect(mayAskForReset(asked)).toBe(may));
});
