import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, expect, it } from 'vitest'
import { type Demo, startDemo } from './demo'

let folder: string
let demo: Demo
afterEach(async () => {
  await demo.close()
  await rm(folder, { recursive: true })
})

it('lets a saved bot answer in the same chat, and keeps the old one when the new one has a fault', async () => {
  folder = await mkdtemp(fileURLToPath(new URL('../live-bot-', import.meta.url)))
  const file = join(folder, 'index.ts')
  await copyFile(new URL('index.ts', import.meta.url), file)
  const source = await readFile(file, 'utf8')
  let saved: (error: unknown) => void = () => {}
  const save = (text: string): Promise<unknown> => {
    const next = new Promise((resolve) => {
      saved = resolve
    })
    return Promise.all([next, writeFile(file, text)]).then(([error]) => error)
  }

  demo = await startDemo({ mode: 'safe', botPort: 0, pagePort: 0, botFile: pathToFileURL(file), onSave: (error) => saved(error) })
  const user = demo.simulator.user('o1')
  expect(await user.say('在吗')).toMatchObject({ text: '你说：在吗' })
  expect(await save(source.replace('你说：', '我听到：'))).toBeUndefined()
  expect(await user.say('在吗')).toMatchObject({ text: '我听到：在吗' })
  expect(await save('export function build() { throw new Error("half written") }')).toMatchObject({ message: 'half written' })
  expect(await user.say('在吗')).toMatchObject({ text: '我听到：在吗' })
  expect(user.bubbles).toHaveLength(6)
})
