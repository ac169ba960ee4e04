import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

export default defineConfig(
  globalIgnores(['dist', 'out', 'coverage']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Counts stand in sentences; the text room formats those that need it.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // With `noUncheckedIndexedAccess`, an index known to be in range is asserted.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
)
