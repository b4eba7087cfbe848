const FULL =
  'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロワヲンヴー・゛゜。「」、';
const HALF =
  'ｧ ｱ ｨ ｲ ｩ ｳ ｪ ｴ ｫ ｵ ｶ ｶﾞ ｷ ｷﾞ ｸ ｸﾞ ｹ ｹﾞ ｺ ｺﾞ ｻ ｻﾞ ｼ ｼﾞ ｽ ｽﾞ ｾ ｾﾞ ｿ ｿﾞ ﾀ ﾀﾞ ﾁ ﾁﾞ ｯ ﾂ ﾂﾞ ﾃ ﾃﾞ ﾄ ﾄﾞ ﾅ ﾆ ﾇ ﾈ ﾉ ﾊ ﾊﾞ ﾊﾟ ﾋ ﾋﾞ ﾋﾟ ﾌ ﾌﾞ ﾌﾟ ﾍ ﾍﾞ ﾍﾟ ﾎ ﾎﾞ ﾎﾟ ﾏ ﾐ ﾑ ﾒ ﾓ ｬ ﾔ ｭ ﾕ ｮ ﾖ ﾗ ﾘ ﾙ ﾚ ﾛ ﾜ ｦ ﾝ ｳﾞ ｰ ･ ﾞ ﾟ ｡ ｢ ｣ ､'.split(
    ' ',
  );
const HALF_OF: ReadonlyMap<string, string> = new Map(
  Array.from(FULL, (character, index) => [character, HALF[index]!]),
);
/** Kana that half-width has no letter for, by their nearest. */
const NEAREST: Readonly<Record<string, string>> = { ヮ: 'ﾜ', ヵ: 'ｶ', ヶ: 'ｹ', ヰ: 'ｲ', ヱ: 'ｴ' };
const HIRAGANA_TO_KATAKANA = 0x60;

/** A reading as the interface files write it: half-width katakana, hiragana too, one half-width space between parts. */
export function halfWidthKana(text: string): string {
  let half = '';
  for (const character of text.normalize('NFKC').replace(/\s+/g, ' ').trim()) {
    const kana = /[ぁ-ゖ]/.test(character)
      ? String.fromCharCode(character.charCodeAt(0) + HIRAGANA_TO_KATAKANA)
      : character;
    half += HALF_OF.get(kana) ?? NEAREST[kana] ?? kana;
  }
  return half;
}
