import eslint from '@eslint/js';
import angular from 'angular-eslint';
import tseslint from 'typescript-eslint';

const timers = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'];
const readonly = (...names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

const syntax = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
  { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
  {
    selector: "ImportDeclaration[source.value='zod'] > :not(ImportNamespaceSpecifier, Literal)",
    message: "Write `import * as z from 'zod'`: the other forms carry all of its languages along.",
  },
];

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', '.angular/', '.data/', 'coverage/', 'screenshots/'] },
  eslint.configs.recommended,
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: readonly('Buffer', 'URL', 'console', 'fetch', 'process', ...timers),
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { globals: readonly('module', 'require') },
  },
  {
    files: ['apps/frontend/public/*.js'],
    languageOptions: { globals: readonly('document', 'localStorage', 'window') },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {
      'max-lines': ['error', 300],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...syntax],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': ['error', { allowShortCircuit: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
    },
  },
  {
    files: ['migrations/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'error' },
  },
  {
    files: ['apps/backend/src/main.ts', 'scripts/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['libs/shared/src/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/*.fixture.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ regex: '^(?!zod$|\\./|\\.\\./)', message: 'The rules know only zod.' }],
        },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time enters as an argument.' },
        { object: 'Math', property: 'random', message: 'Chance enters as an argument.' },
      ],
      'no-restricted-globals': ['error', 'performance', 'crypto', 'process', 'globalThis'],
      'no-restricted-syntax': [
        'error',
        ...syntax,
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Time enters as an argument.',
        },
      ],
    },
  },
  {
    files: ['apps/frontend/src/**/*.ts'],
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': [
        'error',
        { type: 'element', prefix: 'app', style: 'kebab-case' },
      ],
    },
  },
  {
    files: ['apps/frontend/src/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
  },
);
