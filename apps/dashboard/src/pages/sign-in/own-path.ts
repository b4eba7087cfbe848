/** Only a path of this site: `//elsewhere.example` in a link must not lead a freshly signed-in reader away. */
export function ownPath(path: string | null): string | null {
  return path && /^\/(?![/\\])/.test(path) ? path : null;
}
