import a11y from 'eslint-plugin-jsx-a11y'
import { configs as regexp } from 'eslint-plugin-regexp'
import { defineConfig } from 'eslint/config'
import typescript from 'typescript-eslint'

// Sizes, floors, texts and casts are kept by tests/conventions; what stands here is what a linter knows better.
export default defineConfig(
  { ignores: ['build/**', 'data/**', 'node_modules/**', 'playwright-report/**', 'test-results/**', 'coverage/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [typescript.configs.strict, a11y.flatConfigs.strict, regexp['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/only-throw-error': 'off', // Remix answers by throwing responses
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/ban-ts-comment': 'error',
      'regexp/prefer-w': 'off', // these six are taste; what stays on finds mistakes and slow expressions
      'regexp/prefer-d': 'off',
      'regexp/prefer-range': 'off',
      'regexp/use-ignore-case': 'off',
      'regexp/control-character-escape': 'off',
      'regexp/no-unused-capturing-group': 'off',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['**/*.{js,mjs}'], extends: [regexp['flat/recommended']], languageOptions: { globals: { process: 'readonly' } }, rules: { eqeqeq: 'error' } },
)
