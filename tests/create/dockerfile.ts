import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** What `docker run` would start. */
export interface Image {
  readonly folder: string
  readonly command: readonly string[]
  readonly env: NodeJS.ProcessEnv
}

export interface BuildOptions {
  /** The folder with the Dockerfile. */
  readonly context: string
  /** An empty one, for the stages. */
  readonly scratch: string
  readonly env: NodeJS.ProcessEnv
}

/**
 * Runs the steps of a project's Dockerfile as commands, each stage in a folder of its own: there is no engine
 * here. It knows the instructions that our templates use, and throws for any other.
 */
export function build({ context, scratch, env }: BuildOptions): Image {
  const stages = new Map<string, string>()
  let stage = { folder: '', command: [] as readonly string[], env }
  const ignored = new Set(readFileSync(join(context, '.dockerignore'), 'utf8').split('\n'))
  const instructions: Readonly<Record<string, (rest: string) => void>> = {
    FROM(rest) {
      const name = / AS (\w+)/.exec(rest)?.[1] ?? 'last'
      stage = { folder: join(scratch, name), command: [], env }
      stages.set(name, stage.folder)
      mkdirSync(stage.folder, { recursive: true })
    },
    ENV(rest) {
      const [name = '', value = ''] = rest.split('=')
      stage = { ...stage, env: { ...stage.env, [name]: value } }
    },
    COPY(rest) {
      const words = rest.split(' ')
      const from = words[0]?.startsWith('--from=') ? (words.shift() ?? '').slice('--from='.length) : undefined
      const to = join(stage.folder, words.pop() ?? '')
      for (const word of words) copy(from === undefined ? context : (stages.get(from) ?? ''), word.replace('/app/', ''), to)
    },
    RUN: (rest) => {
      // There is no user "node" here.
      const line = rest.replace('-o node -g node ', '')
      execFileSync('sh', ['-ec', line], { cwd: stage.folder, env: stage.env, stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 })
    },
    CMD(rest) {
      stage = { ...stage, command: JSON.parse(rest) }
    },
    WORKDIR: () => {},
    EXPOSE: () => {},
    USER: () => {},
    VOLUME: () => {},
  }
  const copy = (folder: string, source: string, to: string): void => {
    if (source === '.') {
      for (const entry of readdirSync(folder).filter((name) => !ignored.has(name)))
        cpSync(join(folder, entry), join(to, entry), { recursive: true })
    } else if (source.includes('*')) {
      const pattern = new RegExp(`^${source.replace('.', '\\.').replace('*', '.*')}$`)
      for (const entry of readdirSync(folder).filter((name) => pattern.test(name))) cpSync(join(folder, entry), join(to, entry))
    } else cpSync(join(folder, source), to, { recursive: true })
  }
  for (const line of readFileSync(join(context, 'Dockerfile'), 'utf8').split('\n').filter(Boolean)) {
    const [name = '', ...rest] = line.split(' ')
    const run = instructions[name]
    if (run === undefined) throw new Error(`The Dockerfile of ${basename(context)} has ${name}, which this test does not know`)
    run(rest.join(' '))
  }
  return stage
}
