import { describe, expect, it } from '@jest/globals';
import { replyText } from './reply-text.js';

const facts = {
  facility: '山の上医院',
  vendor: '架空システム',
  vendorPhone: '03-0000-0000',
  visit: null,
  followUp: null,
};

describe('a reply', () => {
  it('says what is known of the facility', () => {
    expect(replyText('{業者}（{業者電話}）へ', facts)).toBe('架空システム（03-0000-0000）へ');
  });

  it('leaves what nobody knows in braces, so that it is not said as if it were known', () => {
    expect(replyText('{訪問予定日}に伺います', facts)).toBe('{訪問予定日}に伺います');
  });
});
