export type KeysProblem = 'MISSING' | 'OTHER_KEYS' | 'UNREADABLE' | 'TOO_MANY';

/** What whoever runs the product has to do about keys that cannot be used. */
export const KEYS_TEXTS: Readonly<Record<KeysProblem, { readonly ja: string; readonly en: string }>> = {
  MISSING: {
    ja: '資格確認の鍵ファイル（QUALIFICATION_KEYS）がありません。バックアップから戻してください。新しい鍵では登録済みの人を読めません。',
    en: 'The key file of the qualification check (QUALIFICATION_KEYS) is not there. Restore it from its backup: new keys cannot read who is registered.',
  },
  OTHER_KEYS: {
    ja: '資格確認の鍵ファイル（QUALIFICATION_KEYS）は、このデータベースのものではありません。このデータベースの鍵ファイルをバックアップから戻してください。',
    en: 'The key file of the qualification check (QUALIFICATION_KEYS) is of another database. Restore the one of this database from its backup.',
  },
  UNREADABLE: {
    ja: '資格確認の鍵ファイル（QUALIFICATION_KEYS）を読めません。権限を確かめるか、バックアップから戻してください。',
    en: 'The key file of the qualification check (QUALIFICATION_KEYS) cannot be read. Check its permissions, or restore it from its backup.',
  },
  TOO_MANY: {
    ja: '資格確認の鍵が 255 個になりました。これ以上は加えられません。',
    en: 'There are 255 keys of the qualification check; no more can be added.',
  },
};
