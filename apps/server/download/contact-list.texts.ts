/** Words of the contact lists' files. */
export const CONTACT_LIST_TEXTS = {
  titles: {
    MAIL: { ja: 'メール', en: 'Mail' },
    CALL_LIST: { ja: '架電リスト', en: 'Call list' },
    LETTER: { ja: '郵送リスト', en: 'Letters' },
    LIAISON: { ja: '都道府県への連携リスト', en: 'For the prefecture liaison' },
  },
  whom: { ja: '連絡先', en: 'To be called' },
  recipients: {
    facility: { ja: '施設', en: 'Facility' },
    vendor: { ja: 'システム業者', en: 'Vendor' },
  },
  vendorPhone: { ja: '業者の電話', en: 'Vendor’s telephone' },
  ask: { ja: 'お願いの件名', en: 'What is asked for' },
  text: { ja: '本文', en: 'Text' },
  about: { ja: 'ルール・一斉送信', en: 'Rules and campaigns' },
  contacts: { ja: 'これまでの連絡（回）', en: 'Contacts so far' },
  listedOn: { ja: '掲載日', en: 'Listed on' },
  postalCode: { ja: '郵便番号', en: 'Postal code' },
  address: { ja: '住所', en: 'Address' },
} as const;
