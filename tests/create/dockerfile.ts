import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { run } from '../release/command'

export interface BuildOptions {
  /** The folder with the Dockerfile. */
  readonly context: string
  /** A folder for the stages, which may not exist yet. */
  readonly scratch: string
  readonly env: NodeJS.ProcessEnv
}

/** A stage, as a folder in place of `/app`; of the last one: what `docker run` starts. */
export interface Image {
  readonly folder: string
  readonly env: NodeJS.ProcessEnv
  readonly command: readonly string[]
}

/** They mean nothing where there is no engine. */
const WITHOUT_EFFECT = ['WORKDIR', 'EXPOSE', 'USER', 'VOLUME']

/**
 * Runs the steps of a project's Dockerfile as commands, each stage in a folder of its own: no engine is
 * needed. It knows what our templates use, and throws for anything else.
 */
export async function build(options: BuildOptions): Promise<Image> {
  const stages: Image[] = []
  for (const line of readFileSync(join(options.context, 'Dockerfile'), 'utf8').split('\n').filter(Boolean)) {
    const [name = '', ...words] = line.split(' ')
    if (name === 'FROM') stages.push(begin(options, stages.length))
    else if (!WITHOUT_EFFECT.includes(name)) stages.push(await step(name, words, stages, options))
  }
  return lastOf(stages)
}

function begin({ scratch, env }: BuildOptions, number: number): Image {
  const folder = join(scratch, String(number))
  mkdirSync(folder, { recursive: true })
  return { folder, env, command: [] }
}

/** The stage after one more instruction. */
async function step(name: string, words: readonly string[], stages: readonly Image[], { context }: BuildOptions): Promise<Image> {
  const stage = lastOf(stages)
  switch (name) {
    case 'ENV': {
      const [variable = '', value = ''] = words.join(' ').split('=')
      return { ...stage, env: { ...stage.env, [variable]: value } }
    }
    case 'COPY': {
      const isFromStage = words[0]?.startsWith('--from=') ?? false
      const paths = isFromStage ? words.slice(1) : words
      const to = join(stage.folder, paths.at(-1) ?? '')
      for (const source of paths.slice(0, -1))
        if (isFromStage) cpSync(join(stages[0]?.folder ?? '', source.replace('/app/', '')), to, { recursive: true })
        else copy(context, source, to)
      return stage
    }
    case 'RUN':
      // There is no user "node" here.
      await run('sh', ['-ec', words.join(' ').replace('-o node -g node ', '')], { cwd: stage.folder, env: stage.env })
      return stage
    case 'CMD':
      return { ...stage, command: JSON.parse(words.join(' ')) }
    default:
      throw new Error(`The Dockerfile has ${name}, which this test does not know`)
  }
}

/**
 * What a context's `.dockerignore` names stays behind. A target that ends with a slash is a folder for the
 * sources.
 */
function copy(context: string, source: string, target: string): void {
  const ignored = readFileSync(join(context, '.dockerignore'), 'utf8').trim().split('\n')
  const pattern = new RegExp(`^${source.replace('.', '\\.').replace('*', '.*')}$`)
  const isPattern = source.includes('*')
  const sources = isPattern ? readdirSync(context).filter((name) => pattern.test(name)) : [source]
  for (const path of sources) {
    const filter = (file: string): boolean => !ignored.includes(relative(context, file))
    cpSync(join(context, path), target.endsWith('/') ? join(target, path) : target, { recursive: true, filter })
  }
}

function lastOf(stages: readonly Image[]): Image {
  const stage = stages.at(-1)
  if (stage === undefined) throw new Error('The Dockerfile has no FROM')
  return stage
}
