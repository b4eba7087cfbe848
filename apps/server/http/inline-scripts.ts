import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

const INLINE = /<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g;

/** CSP sources (`'sha256-…'`) of the scripts that stand in a page itself; none where there is no page. */
export function inlineScripts(page: string): string[] {
  if (!existsSync(page)) return [];
  const scripts = [...readFileSync(page, 'utf8').matchAll(INLINE)];
  return scripts.map(([, text]) => `'sha256-${createHash('sha256').update(text!).digest('base64')}'`);
}
