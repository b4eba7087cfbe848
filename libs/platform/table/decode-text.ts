import { TextDecoder } from 'node:util';
import { UnreadableTable } from './unreadable-table.js';

type Encoding = 'utf-8' | 'shift_jis' | 'utf-16le' | 'utf-16be';

/** Enough to tell: Japanese text in CP932 is not valid UTF-8 for more than a character or two. */
const TELLING_BYTES = 1 << 16;
const NOT_ASCII = /[^\0-\x7f]/;
const NOTHING = Buffer.alloc(0);

/**
 * Bytes to text. A byte order mark decides; else it is UTF-8 where the first stretch that is not ASCII is, and CP932
 * (what Excel in Japan writes) where it is not; `shift_jis` of the WHATWG encodings maps every byte pair as CP932 does.
 * Throws {@link UnreadableTable} on NUL bytes (zeros, a program, a picture) and on bytes the encoding does not have.
 */
export async function* decodeText(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let held: Buffer = NOTHING;
  for await (const chunk of chunks) {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    if (!decoder && held.length < TELLING_BYTES) continue;
    decoder ??= decoderFor(held);
    yield decode(decoder, held, true);
    held = NOTHING;
  }
  yield decode(decoder ?? decoderFor(held) ?? new TextDecoder(), held, false);
}

/** null: ASCII so far, which every encoding reads alike; the decision is left to the next stretch. */
function decoderFor(bytes: Buffer): TextDecoder | null {
  const encoding = encodingOf(bytes);
  return encoding && new TextDecoder(encoding, { fatal: true });
}

function encodingOf(bytes: Buffer): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (!NOT_ASCII.test(bytes.toString('latin1'))) return null;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return 'utf-8';
  } catch {
    return 'shift_jis';
  }
}

function decode(decoder: TextDecoder | null, bytes: Buffer, more: boolean): string {
  const wide = decoder?.encoding.startsWith('utf-16') ?? false;
  if (!wide && bytes.includes(0)) throw new UnreadableTable('NOT_A_TABLE');
  if (!decoder) return bytes.toString('latin1');
  try {
    return decoder.decode(bytes, { stream: more });
  } catch {
    throw new UnreadableTable('WRONG_ENCODING');
  }
}
