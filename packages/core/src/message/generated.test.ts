import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { familiesOf } from '../../scripts/pushes/family'
import { generatedFiles } from '../../scripts/pushes/files'
import { PushProgram } from '../../scripts/pushes/program'
import { Decoder } from './decoder'
import type { Shapes } from './message'
import { SHAPES } from './shapes.generated'

const files = generatedFiles()

function generated(all: ReadonlyMap<string, string>, name: string): string {
  return [...all].find(([path]) => basename(path) === name)?.[1] ?? ''
}

test.each([...files.keys()])('%s is up to date', (path) => {
  expect(readFileSync(path, 'utf8'), 'Run pnpm --filter @wx/core pushes.').toBe(files.get(path))
})

test.each(['README.md', 'README.zh.md'])('every push is on %s, and every field has a meaning', (name) => {
  const page = generated(files, name)
  for (const push of Object.keys(SHAPES)) expect(page).toContain(`\n### \`${push}\`\n\n`)
  expect(page.match(/^### .*\n\n\n/gm)).toBeNull()
  expect(page.match(/^\|.*\| *\|$/gm)).toBeNull()
})

test('every push has its row on sources.md, and no other has', () => {
  const [compared = ''] = readFileSync(new URL('../../../../docs/pushes/sources.md', import.meta.url), 'utf8').split('\n## Left out\n')
  const rows = [...compared.matchAll(/^\| `([^`]+)` \| [^|]+ \| [^|]+ \|$/gm)].map(([, name]) => name)
  expect(rows.sort()).toEqual(Object.keys(SHAPES).sort())
})

const probe = `import type { EventPush } from '../push'
/* Probes (探针). Source: developers.weixin.qq.com/probe. */
interface ProbeBase extends EventPush {
  /** Whose. */
  readonly Owner: string
}
/** A probe came. */
export interface ProbeEvent extends ProbeBase {
  readonly Event: 'probe'
  /** How many. */
  readonly Count: number
  /** What was said. */
  readonly Notes: readonly string[]
  readonly Box: {
    /** Where. */
    readonly Place?: string
    readonly Lid?: {
      /** How high. */
      readonly Height: number
    }
  }
}
`

test('an interface is all that a new event needs: it is exported, typed, read and on the pages', () => {
  const program = new PushProgram({ 'probe-events.ts': probe })
  const all = generatedFiles(program)
  expect(generated(all, 'pushes.generated.ts')).toContain("export type * from './pushes/probe-events'")
  expect(generated(all, 'pushes.generated.ts')).toContain("'event:probe': ProbeEvent")
  expect(generated(all, 'shapes.generated.ts')).toContain(`'event:probe': 'Count# Notes* Box(Place? Lid(Height#)?) Owner'`)
  expect(generated(all, 'README.md')).toContain('### `event:probe`\n\nA probe came.\n\n| Field')
  expect(generated(all, 'README.zh.md')).toContain('## 探针\n')
  const [push] = familiesOf(program).flatMap(({ pushes }) => pushes.filter(({ name }) => name === 'event:probe'))
  const decoder = new Decoder({ 'event:probe': push?.shape } as Partial<Shapes>)
  const fields = { ToUserName: 'gh_1', FromUserName: 'o1', CreateTime: '1', MsgType: 'event', Event: 'PROBE', Count: '3', Notes: 'a' }
  expect(decoder.decode(fields)).toMatchObject({ Event: 'probe', Count: 3, Notes: ['a'], Box: {}, Owner: '' })
}, 30_000)

test.each([
  ['a file without a title', 'export {}\n', /must begin with a comment/],
  ['a file without a push', '/* Probes (探针). */\nexport {}\n', /exports no interface/],
  ['a field that is nothing a push has', probe.replace('readonly string[]', 'boolean'), /^Notes is neither/],
])(
  '%s is refused',
  (_name, text, message) => {
    expect(() => generatedFiles(new PushProgram({ 'probe-events.ts': text }))).toThrow(message)
  },
  30_000,
)
