import type { Charset } from './charset.js';

/** A name with a text or with elements; null is left out. */
export type Part = readonly [name: string, content: string | readonly (Part | null)[]] | null;

// What XML 1.0 cannot hold at all, not even escaped; lone halves of surrogate pairs among them.
const IMPOSSIBLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/** A whole message. Empty elements are `<A></A>`, as clients' samples have them. */
export function writeXml(root: Part, charset: Charset): string {
  const lines = [`<?xml version="1.0" encoding="${charset}" standalone="no"?>`];
  write(lines, root, '');
  return `${lines.join('\n')}\n`;
}

function write(lines: string[], part: Part, indent: string): void {
  if (!part) return;
  const [name, content] = part;
  if (typeof content === 'string') {
    lines.push(`${indent}<${name}>${escaped(content)}</${name}>`);
    return;
  }
  lines.push(`${indent}<${name}>`);
  for (const child of content) write(lines, child, `${indent}  `);
  lines.push(`${indent}</${name}>`);
}

function escaped(text: string): string {
  return text.replace(IMPOSSIBLE, '').replace(/[&<>\r]/g, (sign) => ESCAPED[sign]!);
}
