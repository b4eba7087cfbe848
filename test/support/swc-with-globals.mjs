import { readFileSync } from 'node:fs';
import swc from '@swc/jest';

/**
 * What our sources use of the global object. jest runs them in a context of its own, where every look at a global costs a
 * call: loops over arrays take five times as long. A module that has them as constants of its own looks once.
 */
const GLOBALS = [
  'Math Number Infinity NaN BigInt String Object Array Map Set JSON Promise Buffer',
  'Int8Array Int16Array Int32Array Uint8Array Uint16Array Uint32Array Float64Array',
].flatMap((names) => names.split(' '));

/** What is kept of earlier runs holds only for this file as it is. */
const VERSION = readFileSync(new URL(import.meta.url), 'utf8');

export default {
  createTransformer(options) {
    const transformer = swc.createTransformer(options);
    const withGlobals = (source, result) => ({ ...result, code: `${lookedAtOnce(source)}${result.code}` });
    return {
      ...transformer,
      getCacheKey: (...asked) => transformer.getCacheKey(...asked) + VERSION,
      process: (source, ...rest) => withGlobals(source, transformer.process(source, ...rest)),
      processAsync: async (source, ...rest) =>
        withGlobals(source, await transformer.processAsync(source, ...rest)),
    };
  },
};

/** On the first line, so that the numbers of all lines stay as they are. */
function lookedAtOnce(source) {
  const used = GLOBALS.filter((name) => new RegExp(`\\b${name}\\b`).test(source) && !declares(source, name));
  return used.length > 0 ? `const { ${used.join(', ')} } = globalThis; ` : '';
}

function declares(source, name) {
  return new RegExp(
    `(import [^;]*|(const|let|var|class|function|enum|interface|type)\\s+)\\b${name}\\b`,
  ).test(source);
}
