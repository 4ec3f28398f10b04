import { writeFileSync } from 'node:fs'
import { generatedFiles } from './endpoints/files'

for (const [path, text] of generatedFiles()) writeFileSync(path, text)
