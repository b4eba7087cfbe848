import { REFUSALS, rolloutMessage, WARNINGS, type RefusalCode, type WarningCode } from './rollout-code.js';

const codes = [...Object.keys(REFUSALS), ...Object.keys(WARNINGS)] as (RefusalCode | WarningCode)[];

describe('messages', () => {
  it.each(codes)('%s is said in Japanese and in English, as a sentence', (code) => {
    expect(rolloutMessage(code, 'ja')).toMatch(/[ぁ-ん].*。$/);
    expect(rolloutMessage(code, 'en')).toMatch(/^[A-Z].*\.$/);
  });
});
