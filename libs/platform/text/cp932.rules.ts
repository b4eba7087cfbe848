import iconv from 'iconv-lite';

const ENCODING = 'cp932';
/** Stands for a character that CP932 lacks, as printers do it; a question mark would read as doubt. */
const MISSING = '〓';

/**
 * Characters that CP932 has under another code point: JIS and Microsoft map the same sign differently, and what was
 * typed on another system would silently become "?".
 */
const SAME_SIGN: Readonly<Record<string, string>> = {
  '\u301C': '\uFF5E', // 〜 ～
  '\u2016': '\u2225', // ‖ ∥
  '\u2212': '\uFF0D', // − －
  '\u2014': '\u2015', // — ―
  '\u00A2': '\uFFE0', // ¢ ￠
  '\u00A3': '\uFFE1', // £ ￡
  '\u00AC': '\uFFE2', // ¬ ￢
  '\u00A0': ' ',
};
const HAS_OTHER_CODE = new RegExp(`[${Object.keys(SAME_SIGN).join('')}]`, 'g');

const MAPPABLE = 1;
const UNMAPPABLE = 2;
const verdicts = new Uint8Array(0x10000);

/** The text with signs CP932 knows under another code; what it lacks altogether is still there. */
function withKnownSigns(text: string): string {
  return text.normalize('NFC').replace(HAS_OTHER_CODE, (sign) => SAME_SIGN[sign]!);
}

/** Characters of a text that CP932 cannot write (鷗, 𠮷), each as often as it stands there. */
export function unmappableIn(text: string): string[] {
  const missing: string[] = [];
  for (const character of withKnownSigns(text)) if (!isMappable(character)) missing.push(character);
  return missing;
}

/** `U+9DD7`: what is said of a character that a file cannot show. */
export function codePointOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase()}`;
}

/** CP932 bytes; 〜 becomes ～, and what cannot be written 〓, or what the format asked for has instead. */
export function toCp932(text: string, missing = MISSING): Buffer {
  let writable = '';
  for (const character of withKnownSigns(text)) writable += isMappable(character) ? character : missing;
  return iconv.encode(writable, ENCODING);
}

function isMappable(character: string): boolean {
  if (character.length > 1) return false;
  const code = character.charCodeAt(0);
  if (verdicts[code] === 0) {
    const same = iconv.decode(iconv.encode(character, ENCODING), ENCODING) === character;
    verdicts[code] = same ? MAPPABLE : UNMAPPABLE;
  }
  return verdicts[code] === MAPPABLE;
}
