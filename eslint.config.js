import eslint from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';

/**
 * The pipeline, in order. A stage may import from itself and from the stages before it, never from a later
 * one. `extract` is further kept from `store` by its place in this list, and `query` from `serve`.
 */
const STAGES = ['foundation', 'read', 'extract', 'resolve', 'store', 'query', 'serve', 'commands', 'cli'];

/** Stages that are files beside the folders. */
const LOOSE_FILES = { foundation: 'src/!(cli).ts', cli: 'src/cli.ts' };

const selector = (stage) =>
  LOOSE_FILES[stage] ? { file: { categories: stage } } : { element: { type: stage } };

export default tseslint.config(
  { ignores: ['dist', 'data', 'coverage', 'node_modules', 'tests/fixtures'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'off',
    },
  },
  {
    // loops over typed arrays, whose indices are known to be inside: an assertion costs no time there, a default does
    files: ['src/extract/syntax/network/*.ts', 'tools/syntax/**/*.ts'],
    rules: { '@typescript-eslint/non-nullable-type-assertion-style': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly' },
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { project: './tsconfig.json' } },
      'boundaries/include': ['src/**/*'],
      'boundaries/elements': STAGES.filter((stage) => !LOOSE_FILES[stage]).map((stage) => ({
        type: stage,
        pattern: `src/${stage}`,
      })),
      'boundaries/files': Object.entries(LOOSE_FILES).map(([category, pattern]) => ({ category, pattern })),
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: STAGES.map((stage, at) => ({
            from: selector(stage),
            allow: STAGES.slice(0, at + 1).map((earlier) => ({ to: selector(earlier) })),
          })),
        },
      ],
    },
  },
);
