import { fileURLToPath } from 'node:url'
import { routesModule, shapesModule } from './modules'
import { pathModule } from './path-module'
import { readTables, TABLES, type Tables } from './tables'

const FOLDER = fileURLToPath(new URL('../../src/routes/generated/', import.meta.url))

/** Everything that is written from the tables: path and text. */
export function generatedFiles(tables: Tables = readTables()): ReadonlyMap<string, string> {
  const names = Object.keys(TABLES) as (keyof typeof TABLES)[]
  return new Map(
    names.flatMap((name) => [
      [`${FOLDER}${name}.generated.ts`, routesModule(name, tables[name])] as const,
      [`${FOLDER}${name}-shapes.generated.ts`, shapesModule(tables[name])] as const,
      [`${FOLDER}${name}-paths.generated.ts`, pathModule(name, tables[name])] as const,
    ]),
  )
}
