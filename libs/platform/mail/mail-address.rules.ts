/** No space, control or separating character: an address with a line feed would write headers of its own. */
const ADDRESS = /^[^\s@\p{Cc}\p{Cf},;:<>()[\]\\"]{1,64}@[^\s@\p{Cc}\p{Cf},;:<>()[\]\\"]{1,190}$/u;

/** Whether mail can be addressed to it; one address, without a name beside it. */
export function isMailAddress(text: string): boolean {
  return ADDRESS.test(text);
}
