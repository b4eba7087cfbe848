/** What can be wrong with an argument; its texts in Japanese and English are in input-error.texts.ts. */
export type InputErrorReason =
  | 'BAD_DATE'
  | 'BAD_INSTANT'
  | 'BAD_KNOWLEDGE_POINT'
  | 'UNKNOWN_KNOWLEDGE_POINT'
  | 'BAD_CURSOR'
  | 'BAD_FIRST'
  | 'BAD_PREFECTURE'
  | 'BAD_INTERVAL'
  | 'BAD_GROUP'
  | 'BAD_EVENT'
  | 'BAD_REQUEST_KEY'
  | 'TOO_MANY_VALUES'
  | 'TEXT_TOO_LONG'
  | 'BAD_FILTER'
  | 'BAD_SCENARIO'
  | 'BAD_FORMAT'
  | 'BAD_QUERY'
  | 'BAD_DOCUMENT'
  | 'BAD_TOKEN'
  | 'TOKEN_NOT_ALLOWED';

/** A mistake of whoever asks. Thrown in the transport only; becomes BAD_USER_INPUT with a text in their language. */
export class InputError extends Error {
  /** Status where there is no answer at all. */
  get statusCode(): number {
    return this.reason === 'BAD_TOKEN' ? 401 : 400;
  }

  constructor(
    readonly reason: InputErrorReason,
    /** Path of the argument, `filter.prefectures`; undefined where the scalar alone is known. */
    readonly argument?: string,
  ) {
    super(reason);
  }
}

/** Errors of the read models that are the asker's mistake. */
const REASON_OF_NAME: Readonly<Record<string, InputErrorReason>> = {
  UnknownKnowledgePoint: 'UNKNOWN_KNOWLEDGE_POINT',
  InvalidCursor: 'BAD_CURSOR',
};

/** Why an error is the asker's mistake; undefined: it is not. */
export function inputReasonOf(error: unknown): InputErrorReason | undefined {
  if (error instanceof InputError) return error.reason;
  return error instanceof Error ? REASON_OF_NAME[error.name] : undefined;
}
