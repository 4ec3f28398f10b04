import { fileURLToPath } from 'node:url'
import { addedModule, officialModule, officialShapesModule } from './modules'
import { pathModule } from './path-module'
import { readTables, type Tables } from './tables'

const FOLDER = fileURLToPath(new URL('../../src/routes/generated/', import.meta.url))

/** Everything that is written from the tables: path and text. */
export function generatedFiles(tables: Tables = readTables()): ReadonlyMap<string, string> {
  const { official, 'mini-program': miniProgram, shop } = tables
  return new Map([
    [`${FOLDER}official.generated.ts`, officialModule(official)],
    [`${FOLDER}official-shapes.generated.ts`, officialShapesModule(official)],
    [`${FOLDER}mini-program.generated.ts`, addedModule(miniProgram)],
    [`${FOLDER}shop.generated.ts`, addedModule(shop)],
    [`${FOLDER}official-paths.generated.ts`, pathModule('official', official)],
    [`${FOLDER}mini-program-paths.generated.ts`, pathModule('mini-program', miniProgram)],
    [`${FOLDER}shop-paths.generated.ts`, pathModule('shop', shop)],
  ])
}
