/** Printed at the start; the demo holds nothing that needs a better one. */
export const DEMO_PASSWORD = 'shikaku-demo';

export type DemoRole = 'ADMINISTRATOR' | 'ANALYST' | 'VENDOR' | 'FACILITY' | 'CALL_CENTRE' | 'INSURER';

export const FACILITY_EMAIL = 'facility@demo.example';
export const CHAIN_EMAIL = 'chain@demo.example';

/** Accounts of the demo; whom `vendor@`, `facility@` and `chain@` stand for is found when it is loaded. */
export const DEMO_ACCOUNTS: readonly { email: string; role: DemoRole; displayName: string }[] = [
  { email: 'ministry@demo.example', role: 'ADMINISTRATOR', displayName: '保険局（デモ）' },
  { email: 'analyst@demo.example', role: 'ANALYST', displayName: '分析担当（デモ）' },
  { email: 'vendor@demo.example', role: 'VENDOR', displayName: 'システム業者（デモ）' },
  { email: 'callcentre@demo.example', role: 'CALL_CENTRE', displayName: 'コールセンター（デモ）' },
  { email: FACILITY_EMAIL, role: 'FACILITY', displayName: '施設（デモ）' },
  { email: CHAIN_EMAIL, role: 'FACILITY', displayName: '薬局チェーン（デモ）' },
  { email: 'insurer@demo.example', role: 'INSURER', displayName: '保険者・登録担当（デモ）' },
  { email: 'insurer2@demo.example', role: 'INSURER', displayName: '保険者・確認担当（デモ）' },
];
