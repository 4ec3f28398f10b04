import { writeFileSync } from 'node:fs'
import { errorRows } from './error-rows'

writeFileSync(new URL('../src/errors/error-rows.generated.ts', import.meta.url), errorRows())
