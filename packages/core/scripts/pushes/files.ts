import { join } from 'node:path'
import { familiesOf } from './family'
import { shapesModule, typesModule } from './modules'
import { PushesPage } from './page'
import { PushProgram, SOURCES } from './program'
import { CHINESE, ENGLISH } from './words'

const DOCS = join(SOURCES, '../../../docs/pushes')

/** Everything that is written from the interfaces of the pushes: path and text. */
export function generatedFiles(program: PushProgram = new PushProgram()): ReadonlyMap<string, string> {
  const families = familiesOf(program)
  return new Map([
    [join(SOURCES, 'message/pushes.generated.ts'), typesModule(families)],
    [join(SOURCES, 'message/shapes.generated.ts'), shapesModule(families)],
    [join(DOCS, 'README.md'), new PushesPage(program, families, ENGLISH).toString()],
    [join(DOCS, 'README.zh.md'), new PushesPage(program, families, CHINESE).toString()],
  ])
}
