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
  | 'TOO_MANY_VALUES'
  | 'TEXT_TOO_LONG'
  | 'BAD_FILTER'
  | 'BAD_FORMAT'
  | 'BAD_QUERY';

/** A mistake of whoever asks. Thrown in the transport only; becomes BAD_USER_INPUT with a text in their language. */
export class InputError extends Error {
  constructor(
    readonly reason: InputErrorReason,
    /** Path of the argument, `filter.prefectures`; undefined where the scalar alone is known. */
    readonly argument?: string,
  ) {
    super(reason);
  }
}
