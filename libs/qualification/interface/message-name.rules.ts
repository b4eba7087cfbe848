export type MessageKind = 'siquc01' | 'muquc01' | 'muquc02';

export interface MessageName {
  readonly kind: MessageKind;
  /** Unique in the folder of the asking side; the answer has the same. */
  readonly tail: string;
}

/** `OQSsiquc01req_202107120001.xml`; null: none of the requests. */
export function readMessageName(fileName: string): MessageName | null {
  const match = /^OQS(siquc01|muquc01|muquc02)req_([\w-]{1,80})\.xml$/.exec(fileName);
  return match && { kind: match[1] as MessageKind, tail: match[2]! };
}

export function answerName({ kind, tail }: MessageName): string {
  return `OQS${kind}res_${tail}.xml`;
}

/** A single question is a few hundred bytes; 5,000 with indentation three and a half million. */
export const LARGEST_MESSAGE: Readonly<Record<MessageKind, number>> = {
  siquc01: 64 * 1024,
  muquc01: 8 * 1024 * 1024,
  muquc02: 64 * 1024,
};
