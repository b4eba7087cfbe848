import { readFileSync } from 'node:fs';
import { InMemoryCache } from '@apollo/client';
import { parse, print, stripIgnoredCharacters } from 'graphql';
import type { Plugin } from 'vite';

const QUERY_FILE = new URL('./src/shell/shell-query.graphql', import.meta.url);

/**
 * Puts a line into index.html that asks the shell's question while the JavaScript is still on its way; without
 * it every page would start one round trip later. Nothing depends on it: `client.ts` asks by itself when there is
 * no early answer, for instance under a content policy that forbids inline scripts.
 */
export function earlyShellQuery(): Plugin {
  return {
    name: 'early-shell-query',
    transformIndexHtml() {
      // With the __typename fields the cache adds: an answer without them could be written but never read back.
      const document = new InMemoryCache().transformDocument(parse(readFileSync(QUERY_FILE, 'utf8')));
      const query = stripIgnoredCharacters(print(document));
      const body = JSON.stringify({ operationName: 'Shell', variables: {}, query });
      const children =
        `window.earlyShell=fetch('/graphql',{method:'POST',headers:{'content-type':'application/json'},` +
        `body:${JSON.stringify(body)}});window.earlyShell.catch(function(){})`;
      return [{ tag: 'script', children, injectTo: 'head-prepend' }];
    },
  };
}
