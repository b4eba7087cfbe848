/** What goes into ErrorCode and ErrorMessage (異常終了); ours, because the real code list is not public. */
export const INTERFACE_PROBLEMS = {
  TOO_LARGE: { code: 'S0001', message: 'ファイルが大きすぎます。', status: 413 },
  BAD_XML: { code: 'S0002', message: 'XML として読めません。', status: 400 },
  BAD_ENCODING: {
    code: 'S0003',
    message: '文字コードは UTF-8 または Shift_JIS にしてください。',
    status: 400,
  },
  NOT_A_REQUEST: { code: 'S0004', message: 'このファイルの様式ではありません。', status: 400 },
  TOO_MANY: { code: 'S0005', message: '一括照会は5,000件までです。', status: 400 },
  BAD_DAY: { code: 'S0006', message: '資格確認日が正しくありません。', status: 400 },
  NO_FACILITY: { code: 'S0007', message: 'この医療機関コードでは照会できません。', status: 403 },
  THROTTLED: {
    code: 'S0008',
    message: '該当資格なしの照会が続いたため、しばらく照会できません。',
    status: 429,
  },
  NO_RECEPTION: { code: 'S0009', message: 'この受付番号はありません。', status: 404 },
  BAD_SERIAL: { code: 'S0011', message: 'マイナンバーカードを読み取れません。', status: 200 },
  CERTIFICATE_UNKNOWN: {
    code: 'S0012',
    message: '健康保険証としての利用登録がありません。',
    status: 200,
  },
  CERTIFICATE_EXPIRED: { code: 'S0013', message: '電子証明書の有効期限が切れています。', status: 200 },
  CERTIFICATE_REVOKED: { code: 'S0014', message: '電子証明書が失効しています。', status: 200 },
  BAD_CARD: { code: 'S0010', message: '照会内容に誤りがあります。', status: 200 },
} as const;
export type InterfaceProblem = keyof typeof INTERFACE_PROBLEMS;

/** Thrown while a message is read, caught where it is answered; it holds nothing of the message. */
export class InterfaceError extends Error {
  override readonly name = 'InterfaceError';

  constructor(readonly problem: InterfaceProblem) {
    super('a message of the interface cannot be answered');
  }
}
