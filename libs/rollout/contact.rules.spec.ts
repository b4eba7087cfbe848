import { checkedContact } from './contact.rules.js';

describe('contact data', () => {
  it.each([
    ['full-width digits and any hyphen', { phone: '０３（１２３４）５６７８' }, { phone: '0312345678' }],
    ['the long vowel mark for a hyphen', { phone: '03ー1234ー5678' }, { phone: '03-1234-5678' }],
    ['a country code', { phone: '+81-3-1234-5678' }, { phone: '+81-3-1234-5678' }],
    [
      'an empty text is none',
      { phone: ' ', email: '', postalCode: null },
      { phone: null, email: null, postalCode: null },
    ],
    ['a postal code with its sign', { postalCode: '〒100-0001' }, { postalCode: '1000001' }],
    ['what is left out stays', {}, {}],
    ['an address as written', { address: ' 千代田区1-1 ' }, { address: '千代田区1-1' }],
  ])('%s', (_what, changes, kept) => {
    expect(checkedContact(changes)).toEqual(kept);
  });

  it.each([
    ['phone', '12345678', 'PHONE_INVALID'],
    ['phone', '03-1234-5678 内線2', 'PHONE_INVALID'],
    ['phone', '1234567890123456', 'PHONE_INVALID'],
    ['email', 'somebody', 'EMAIL_INVALID'],
    ['email', 'a@b.example\nBcc: c@d.example', 'EMAIL_INVALID'],
    ['postalCode', '12345678', 'POSTAL_CODE_INVALID'],
    ['address', 'x'.repeat(201), 'ADDRESS_INVALID'],
    ['address', 'a\nb', 'ADDRESS_INVALID'],
  ])('%s %j is refused', (field, value, code) => {
    expect(checkedContact({ [field]: value })).toMatchObject({ code, field });
  });
});
