import type { CodegenConfig } from '@graphql-codegen/cli';

/** `npx graphql-codegen --config apps/dashboard/codegen.ts`; the result is committed. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: [
    'apps/dashboard/src/**/*.tsx',
    'apps/dashboard/src/**/*.graphql',
    'apps/dashboard/src/**/*.ts',
    '!apps/dashboard/src/generated/**',
  ],
  generates: {
    'apps/dashboard/src/generated/': {
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
    },
  },
  emitLegacyCommonJSImports: false,
};

export default config;
