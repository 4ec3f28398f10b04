import { writeFileSync } from 'node:fs'
import { generatedFiles } from './pushes/files'

for (const [path, text] of generatedFiles()) writeFileSync(path, text)
