import { TextDecoder } from 'node:util';
import { toCp932 } from '#platform';
import { InterfaceError } from './interface-problem.rules.js';

/** 文字コード識別 (OQSCD005): 0 UTF-8, 1 Shift_JIS. */
export type Charset = 'UTF-8' | 'Shift_JIS';

export const CHARSET_CODE = { 'UTF-8': '0', Shift_JIS: '1' } as const;

/** Stands for a character that the answer's code page lacks. */
const UNREGISTERED = '●';
const NAMES: Readonly<Record<string, Charset>> = {
  'utf-8': 'UTF-8',
  shift_jis: 'Shift_JIS',
  'shift-jis': 'Shift_JIS',
  'windows-31j': 'Shift_JIS',
  cp932: 'Shift_JIS',
};

/** What the XML declaration says; UTF-8 where it says nothing. Throws {@link InterfaceError} on any other. */
export function charsetOf(bytes: Buffer): Charset {
  const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(
    bytes.subarray(0, 200).toString('latin1'),
  )?.[1];
  if (declared === undefined) return 'UTF-8';
  const charset = NAMES[declared.toLowerCase()];
  if (!charset) throw new InterfaceError('BAD_ENCODING');
  return charset;
}

/** Throws {@link InterfaceError} on bytes the character set does not have. */
export function decode(bytes: Buffer, charset: Charset): string {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    throw new InterfaceError('BAD_ENCODING');
  }
}

export function encode(text: string, charset: Charset): Buffer {
  return charset === 'UTF-8' ? Buffer.from(text) : toCp932(text, UNREGISTERED);
}
