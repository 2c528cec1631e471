// Lint of the whole checkout. What the house forbids, and why, stands in the messages.
import { join } from 'node:path';
import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import cssBans from './src/css-bans.mjs';
import inlineStyle from './src/inline-style.mjs';

// Patterns are read from the root, whatever folder this file is in.
const basePath = join(import.meta.dirname, '../..');

const sources = (...rooms) => rooms.map((room) => `packages/${room}/src/**/*.ts`);
const tests = ['**/*.test.ts', '**/*.test-d.ts', '**/*.test.mjs'];
const browserRooms = ['core', 'sdk', 'packs', 'messages', 'elements'];

const imports = {
  paths: [
    { name: 'zod', message: "It weighs 25 KB and trips strict CSP; import 'zod/mini'." },
    { name: 'date-fns', message: "The barrel is served whole; import one function, such as 'date-fns/addMonths'." },
  ],
  patterns: [
    { regex: '^lit(-html)?/directives/unsafe-', message: 'Markup from strings is not rendered; write a template.' },
    { regex: '^zod/(v3|v4(?!-mini))', message: "Import 'zod/mini'." },
  ],
};

/** The clock by any other name: `const D = Date` reads it too. */
const clock = [
  { name: 'Date', message: 'The date is an argument, YYYY-MM-DD; reckon with @liandong/core.' },
  { name: 'performance', message: 'The date is an argument; only portal and cli read the clock.' },
];

const liandong = { rules: { 'inline-style': inlineStyle, 'css-bans': cssBans } };

const call = (name) => `CallExpression[callee.property.name='${name}']`;

/** Forbidden wherever the code is published and also runs in a browser. */
const syntax = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The date is an argument; only portal and cli read the clock.',
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: 'The date is an argument; only portal and cli read the clock.',
  },
  {
    selector: "MemberExpression[object.name=/^(Date|performance)$/][property.name='now']",
    message: 'The date is an argument; only portal and cli read the clock.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'The same input gives the same answer; take what is random as an argument, or count.',
  },
  { selector: call('at'), message: '.at() came with Chromium 92; index with length - 1.' },
  {
    selector: call('replaceAll'),
    message: 'replaceAll came with Chromium 85; use replace with a g regex, or split and join.',
  },
  { selector: call('randomUUID'), message: 'randomUUID came with Chromium 92; take the id as an argument, or count.' },
  { selector: call('replaceChildren'), message: 'replaceChildren came with Chromium 86; empty and append.' },
  { selector: call('hasOwn'), message: 'Object.hasOwn came with Chromium 93; use hasOwnProperty.call.' },
  {
    selector: "CallExpression[callee.name='structuredClone']",
    message: 'structuredClone came with Chromium 98; copy what is needed.',
  },
  {
    selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
    message: 'Markup from strings breaks Trusted Types; write a template, or use textContent.',
  },
  { selector: call('insertAdjacentHTML'), message: 'Markup from strings breaks Trusted Types; write a template.' },
  {
    selector: "TaggedTemplateExpression[tag.name='html'] TemplateElement[value.raw=/\\.(inner|outer)HTML\\s*=/]",
    message: 'Markup from strings breaks Trusted Types; write a template.',
  },
];

/** Forbidden in elements besides: they are handed the date, and `#x` becomes a WeakMap at ES2021. */
const elementSyntax = [
  ...syntax,
  {
    selector: 'NewExpression[callee.name="Date"]',
    message: 'Elements get dates as YYYY-MM-DD and reckon with @liandong/core.',
  },
  {
    selector: 'ClassBody > * > PrivateIdentifier',
    message: 'Write `private x` in elements: `#x` becomes a WeakMap at ES2021.',
  },
];

export default defineConfig(
  globalIgnores(['**/dist/**', '**/bundles/**', '**/.cache/**', 'docs/**', '**/.data/**']),
  js.configs.recommended,
  ts.configs.recommended,
  {
    basePath,
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }], // a Chinese space is wide
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  { basePath, files: ['**/*.mjs', '**/*.js', '**/*.cjs'], languageOptions: { globals: globals.node } },
  {
    basePath,
    files: ['stories/.storybook/*.js', 'packages/portal/assets/*.js'],
    languageOptions: { globals: globals.browser },
  },
  { basePath, files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    basePath,
    files: sources(...browserRooms),
    ignores: tests,
    rules: {
      'no-restricted-globals': ['error', ...clock],
      'no-restricted-imports': ['error', imports],
      'no-restricted-syntax': ['error', ...syntax],
    },
  },
  {
    basePath,
    files: sources('cli'),
    rules: { 'no-restricted-imports': ['error', imports] },
  },
  {
    basePath,
    files: ['packages/elements/**/*.ts', 'stories/**/*.ts'],
    extends: [lit['flat/recommended']],
    plugins: { 'lit-a11y': litA11y, wc, liandong },
    languageOptions: { globals: globals.browser },
    rules: {
      ...litA11y.configs.recommended.rules,
      ...wc.configs['flat/recommended'].rules,
      'liandong/inline-style': 'error',
      'liandong/css-bans': 'error',
    },
  },
  {
    basePath,
    files: sources('portal'),
    ignores: tests,
    plugins: { liandong },
    rules: { 'liandong/inline-style': 'error' },
  },
  {
    basePath,
    files: sources('elements'),
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', ...elementSyntax] },
  },
  {
    basePath,
    files: tests,
    languageOptions: { globals: { ...globals.mocha, ...globals.browser } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      'liandong/css-bans': 'off',
      'liandong/inline-style': 'off',
    },
  },
);
