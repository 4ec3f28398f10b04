export const FRAMEWORKS = ['express', 'koa', 'fastify', 'hono', 'node'] as const
export const LANGUAGES = ['ts', 'js'] as const
export const TOKEN_PLACES = ['none', 'file', 'redis', 'server'] as const
export const FEATURES = ['echo', 'menu', 'ai-chat', 'survey'] as const

/** What decides about the files of a project. */
export interface Choices {
  readonly framework: (typeof FRAMEWORKS)[number]
  readonly language: (typeof LANGUAGES)[number]
  /** Where the access token is kept; `none` if the bot never calls the platform. */
  readonly tokens: (typeof TOKEN_PLACES)[number]
  readonly feature: (typeof FEATURES)[number]
}

export const DEFAULTS: Choices = { framework: 'express', language: 'ts', tokens: 'none', feature: 'echo' }

/** The access token is in a store of the project's own, or the feature remembers something. */
export function needsStore({ tokens, feature }: Choices): boolean {
  return tokens === 'file' || tokens === 'redis' || feature === 'ai-chat' || feature === 'survey'
}
