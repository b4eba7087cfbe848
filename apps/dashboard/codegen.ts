import type { CodegenConfig } from '@graphql-codegen/cli';

const SOURCES = 'apps/dashboard/src';
const FIRST = ['shell', 'components', 'view', 'pages/overview'].map(
  (folder) => `${SOURCES}/${folder}/**/*.{graphql,ts,tsx}`,
);
const OUTPUT = {
  preset: 'client',
  presetConfig: { fragmentMasking: false },
  config: {
    useTypeImports: true,
    enumsAsTypes: true,
    scalars: {
      Date: 'string',
      DateTime: 'string',
      KnowledgePointId: 'string',
      PrefectureCode: 'string',
      ID: 'string',
    },
  },
};

/**
 * `npx graphql-codegen --config apps/dashboard/codegen.ts`; the result is committed. In two parts, because the questions
 * of a part are loaded as one file: those of the first load, and those of the pages that are fetched when opened.
 */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    [`${SOURCES}/generated/`]: { ...OUTPUT, documents: FIRST },
    [`${SOURCES}/generated/pages/`]: {
      ...OUTPUT,
      documents: [`${SOURCES}/{pages,live}/**/*.{graphql,ts,tsx}`, `!${SOURCES}/pages/overview/**`],
    },
  },
  emitLegacyCommonJSImports: false,
};

export default config;
