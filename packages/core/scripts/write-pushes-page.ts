import { writeFileSync } from 'node:fs'
import { pushesPage } from './pushes-page'

writeFileSync(new URL('../../../docs/pushes/README.md', import.meta.url), pushesPage())
