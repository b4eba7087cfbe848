/** The text with each of the links cut down to where it leads, so that nobody who reads it can open it. */
export function maskLinks(text: string, links: readonly string[]): string {
  // longest first: a link that begins like another must not leave its own end behind
  const longestFirst = links.toSorted((one, other) => other.length - one.length);
  return longestFirst.reduce((masked, link) => masked.replaceAll(link, `${new URL(link).origin}/••••`), text);
}
