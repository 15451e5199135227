import js from '@eslint/js'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import { defineConfig, globalIgnores } from 'eslint/config'
import ts from 'typescript-eslint'

const service = { projectService: { allowDefaultProject: ['eslint.config.js'] }, extraFileExtensions: ['.svelte'] }
export default defineConfig(
  globalIgnores(['out/**', 'dist/**', '.svelte-check/**', '**/*.as.ts']),
  js.configs.recommended,
  ts.configs.recommendedTypeChecked,
  svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node }, parserOptions: service } },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { ...service, parser: ts.parser } } },
  {
    // Windows' script host knows no JavaScript newer than ECMAScript 3
    files: ['assets/probes/*.js'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: {
      globals: { WScript: 'readonly', ActiveXObject: 'readonly', GetObject: 'readonly' },
      parserOptions: { projectService: false }
    },
    rules: {
      'no-var': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { caughtErrors: 'none' }],
      'no-restricted-syntax': [
        'error',
        'VariableDeclaration[kind!="var"]',
        'ArrowFunctionExpression',
        'TemplateLiteral'
      ]
    }
  },
  { rules: { '@typescript-eslint/require-await': 'off' } }
)
