import { isIP } from 'node:net';

/** An address PostgreSQL takes as inet; null for anything else a client or a proxy puts into a header. */
export function networkAddress(stated: string | null): string | null {
  // a zone (fe80::1%eth0) means something on one machine only
  const address = stated?.split('%')[0] ?? '';
  return isIP(address) ? address : null;
}

/** A text PostgreSQL takes: it has no U+0000, and a text that holds one would fail the whole statement. */
export function storableText(text: string): string {
  return text.replaceAll('\0', '\uFFFD');
}
