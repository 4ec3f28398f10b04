/** The files that the pages of frameworks show, run as they stand. `frameworks.test.ts` builds the one of Next.js. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { createApp, type EventHandler, toNodeListener } from 'h3'
import { chatAsOnPage, fileOnPage, LANGUAGES } from './page'
import { listen, type Served } from './served'

/** In it the files find the packages that they import. */
const FOLDER = join(import.meta.dirname, '.pages')
const NODE = [process.execPath, '--import', 'tsx'] as const
/** npm's own start of Bun is a script, and a signal would end the script alone. */
const BUN = [join(import.meta.dirname, 'node_modules/bun/bin/bun.exe')] as const

type Start = (path: string, code: string) => Promise<Served>

const PAGES: readonly (readonly [name: string, start: Start])[] = [
  ['nestjs', program(NODE)],
  ['midway', program(NODE)],
  ['elysia', program(BUN)],
  ['nitro', route],
]

before(() => mkdirSync(FOLDER, { recursive: true }))
after(() => rmSync(FOLDER, { recursive: true }))

for (const [name, start] of PAGES) {
  describe(`the page ${name}`, () => {
    for (const language of LANGUAGES)
      it(`shows a file that answers, in ${language}`, async () => {
        const served = await start(join(FOLDER, `${name}-${language}.ts`), fileOnPage(name, language))
        try {
          await chatAsOnPage(`${served.origin}/wechat`, language)
        } finally {
          await served.close()
        }
      })
  })
}

/** The file is a program that listens at port 3000; here at another one, which is free. */
function program([command, ...args]: readonly [string, ...string[]]): Start {
  return async (path, code) => {
    const { origin, close } = await listen(() => {})
    await close()
    writeFileSync(path, code.replace('3000', new URL(origin).port))
    const child = spawn(command, [...args, path], { cwd: import.meta.dirname, stdio: ['ignore', 'ignore', 'inherit'] })
    await answers(origin, child)
    return { origin, close: () => end(child) }
  }
}

/** The file is a route, as Nitro and Nuxt load it. */
async function route(path: string, code: string): Promise<Served> {
  writeFileSync(path, code)
  const { default: handler }: { default: EventHandler } = await import(path)
  return listen(toNodeListener(createApp().use('/wechat', handler)))
}

/** Resolves when something answers there. Rejects if the program ends before. */
async function answers(origin: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const there = await fetch(`${origin}/wechat`, { headers: { connection: 'close' } }).then(
      () => true,
      () => false,
    )
    if (there) return
    await sleep(50)
  }
  throw new Error(`The program ended with ${child.exitCode}.`)
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.kill()) await once(child, 'exit')
}
