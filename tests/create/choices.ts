/** A project that is created: the flags of `npm create @wx@latest`. */
export interface Wish {
  readonly framework: 'express' | 'koa' | 'fastify' | 'hono' | 'node'
  readonly language: 'ts' | 'js'
  readonly tokens: 'none' | 'file' | 'redis' | 'server'
  readonly feature: 'echo' | 'menu' | 'ai-chat' | 'survey'
  readonly lang: 'zh' | 'en'
}

/** Every framework in both languages of code; every place of the token and every feature more than once. */
export const SELECTION: readonly Wish[] = [
  { framework: 'express', language: 'ts', tokens: 'none', feature: 'echo', lang: 'zh' },
  { framework: 'express', language: 'js', tokens: 'redis', feature: 'ai-chat', lang: 'en' },
  { framework: 'koa', language: 'ts', tokens: 'file', feature: 'survey', lang: 'en' },
  { framework: 'koa', language: 'js', tokens: 'none', feature: 'menu', lang: 'zh' },
  { framework: 'fastify', language: 'ts', tokens: 'server', feature: 'ai-chat', lang: 'zh' },
  { framework: 'fastify', language: 'js', tokens: 'file', feature: 'echo', lang: 'en' },
  { framework: 'hono', language: 'ts', tokens: 'redis', feature: 'menu', lang: 'en' },
  { framework: 'hono', language: 'js', tokens: 'server', feature: 'survey', lang: 'zh' },
  { framework: 'node', language: 'ts', tokens: 'none', feature: 'ai-chat', lang: 'en' },
  { framework: 'node', language: 'js', tokens: 'redis', feature: 'echo', lang: 'zh' },
]

/** Everything that can be chosen; the two languages for people take turns. */
export function everything(): readonly Wish[] {
  const all = valuesOf('framework').flatMap((framework) =>
    valuesOf('language').flatMap((language) =>
      valuesOf('tokens').flatMap((tokens) => valuesOf('feature').map((feature) => ({ framework, language, tokens, feature }))),
    ),
  )
  return all.map((choices, at) => ({ ...choices, lang: at % 2 === 0 ? 'zh' : 'en' }))
}

/** The selection has each of them. */
function valuesOf<Name extends keyof Wish>(name: Name): readonly Wish[Name][] {
  return [...new Set(SELECTION.map((wish) => wish[name]))]
}

/** Whether its Dockerfile is tried out: the selection has each form of it among these. */
export function hasImage({ tokens }: Wish): boolean {
  return tokens !== 'none'
}

/** What pnpm and both yarns create, install and start: its store is a directory. */
export const OF_OTHERS: Wish = { framework: 'hono', language: 'ts', tokens: 'file', feature: 'ai-chat', lang: 'en' }
