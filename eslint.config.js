import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What each room may not import. The room test in tests/walls lists the same walls as arrows. */
const NO_NODE = [{ group: ['node:*'], message: 'This room has no machine under it: pass the facts in.' }];
const NO_ELECTRON = [
  {
    group: ['electron', 'electron/*', 'electron-store'],
    message: 'Only the shell, main.ts and preload.ts know Electron.',
  },
];
const NO_REACT = [
  { group: ['react', 'react-*', '@tanstack/*', '@tabler/*'], message: 'Only the renderer knows React.' },
];
const NO_TESTS = [{ group: ['**/tests/**'], message: 'Nothing imports tests.' }];
const NO_RENDERER = [{ group: ['**/renderer/**'], message: 'Only the window holds pages.' }];
const NO_MAIN = [{ group: ['**/electron/**'], message: 'The machine is reached through the contract only.' }];
const NO_PDF = [{ group: ['pdfkit', 'fontkit'], message: 'PDFs are made in electron/documents.' }];

const walls = (...groups) => ({ 'no-restricted-imports': ['error', { patterns: groups.flat() }] });

const NO_SURPRISES = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'A rule has no clock: take the time as an argument.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'A rule has no clock: take the time as an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='DateTime'][callee.property.name=/^(now|local|utc)$/]",
    message: 'A rule has no clock: take the time as an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'A rule has no dice: take the id as an argument.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'release/',
      'test-results/',
      'playwright-report/',
      'bench-results/',
      'docs/',
      'resources/',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '*.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      eqeqeq: 'error',
      'no-nested-ternary': 'error',
      'no-console': 'error',
      'no-else-return': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/prefer-readonly': 'error',
    },
  },
  {
    files: ['shared/**/*.ts'],
    rules: {
      ...walls(NO_NODE, NO_ELECTRON, NO_REACT, NO_TESTS, NO_RENDERER, NO_MAIN, NO_PDF),
      'no-restricted-syntax': ['error', ...NO_SURPRISES],
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...walls(NO_NODE, NO_ELECTRON, NO_TESTS, NO_MAIN, NO_PDF),
    },
  },
  {
    files: ['electron/{handlers,documents,terminal}/**/*.ts'],
    rules: walls(NO_ELECTRON, NO_REACT, NO_TESTS, NO_RENDERER),
  },
  {
    files: ['electron/storage/**/*.ts'],
    rules: walls(
      [{ group: ['electron', 'electron/*'], message: 'Storage takes its folder as an argument.' }],
      NO_REACT,
      NO_TESTS,
      NO_RENDERER,
    ),
  },
  {
    files: ['electron/shell/**/*.ts', 'electron/main.ts', 'electron/preload.ts', 'electron/preview/**/*.ts'],
    rules: walls(NO_REACT, NO_TESTS, NO_RENDERER),
  },
  {
    files: ['electron/terminal/**/*.ts', 'electron/launch/**', 'tests/**', '*.config.*'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
