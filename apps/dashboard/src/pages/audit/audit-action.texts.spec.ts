import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { actionTexts } from './audit-action.texts.js';

describe('the words of the audit', () => {
  it('name every mutation there is, in both languages', () => {
    const mutations = Object.keys(
      buildSchema(readFileSync('schema.graphql', 'utf8')).getMutationType()!.getFields(),
    );
    const actions = mutations.map((name) =>
      name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(),
    );
    for (const words of [actionTexts.ja, actionTexts.en])
      expect(actions.filter((action) => !(action in words))).toEqual([]);
  });
});
