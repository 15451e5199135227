import js from '@eslint/js'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import { defineConfig, globalIgnores } from 'eslint/config'
import ts from 'typescript-eslint'

const service = { projectService: { allowDefaultProject: ['eslint.config.js'] }, extraFileExtensions: ['.svelte'] }
export default defineConfig(
  globalIgnores(['out/**', 'dist/**', '.svelte-check/**']),
  js.configs.recommended,
  ts.configs.recommendedTypeChecked,
  svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node }, parserOptions: service } },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { ...service, parser: ts.parser } } },
  { rules: { '@typescript-eslint/require-await': 'off' } }
)
