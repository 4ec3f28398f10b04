import { writeFileSync } from 'node:fs'
import { codeActions, errorRows } from './error-rows'

writeFileSync(new URL('../src/errors/error-rows.generated.ts', import.meta.url), errorRows())
writeFileSync(new URL('../src/errors/code-actions.generated.ts', import.meta.url), codeActions())
