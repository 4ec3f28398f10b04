import type { Words } from './sources/page'

export interface Section {
  /** The first part of its pages' addresses. */
  readonly path: string
  readonly title: Words
  /**
   * Its pages in the order of the sidebar, of `llms.txt` and of previous and next. A name is a file of
   * `docs/guide/{zh,en}`, or a page that is made from data. A page whose file is not written yet is left out.
   */
  readonly pages: readonly string[]
}

/** Every page that stands in the sidebar. */
export const OUTLINE: readonly Section[] = [
  { path: 'start', title: { zh: '开始', en: 'Start' }, pages: ['first-bot', 'getting-started', 'assistants'] },
  { path: 'answer', title: { zh: '收和回', en: 'Receive and answer' }, pages: ['messages', 'replies', 'choices'] },
  {
    path: 'slow',
    title: { zh: '五秒和慢回答', en: 'Five seconds' },
    pages: ['five-seconds', 'slow-answers', 'policies', 'streaming', 'delivery', 'conversations', 'questions', 'one-at-a-time', 'history'],
  },
  {
    path: 'call',
    title: { zh: '调用微信', en: 'Calling WeChat' },
    pages: [
      'calling-wechat',
      'customer-service',
      'menus',
      'media',
      'templates',
      'publishing',
      'login',
      'users-and-qr',
      'errors',
      'signed-calls',
    ],
  },
  {
    path: 'tokens',
    title: { zh: '令牌', en: 'Tokens' },
    pages: ['tokens', 'shared-tokens', 'token-server', 'other-languages', 'many-accounts', 'tickets', 'token-stores', 'stable-or-classic'],
  },
  {
    path: 'dev',
    title: { zh: '开发和测试', en: 'Develop' },
    pages: [
      'simulator',
      'chat-page',
      'in-your-server',
      'any-push',
      'scenarios',
      'load',
      'testing',
      'verdicts',
      'testing-delivery',
      'testing-calls',
      'testing-pages',
      'bad-days',
      'command-line',
    ],
  },
  {
    path: 'run',
    title: { zh: '上线', en: 'Run' },
    pages: [
      'deployment',
      'frameworks',
      'frameworks/express',
      'frameworks/koa',
      'frameworks/fastify',
      'frameworks/nestjs',
      'frameworks/midway',
      'frameworks/hono',
      'frameworks/nextjs',
      'frameworks/elysia',
      'frameworks/nitro',
      'frameworks/node-http',
      'frameworks/others',
      'nginx',
      'docker',
      'kubernetes',
      'serverless',
      'cloudflare-workers',
      'serverless-china',
      'security',
      'plain-mode',
      'refused-requests',
    ],
  },
  { path: 'account', title: { zh: '我的账号能做什么', en: 'My account' }, pages: ['account-types', 'rights', 'limits'] },
  {
    path: 'trouble',
    title: { zh: '排查', en: 'Trouble' },
    pages: [
      'troubleshooting',
      'settings-not-saved',
      'no-reply',
      'fault-notice',
      'status-401',
      'status-403',
      'status-415',
      'wrong-aes-key',
      'token-40001',
      'ip-40164',
      'right-48001',
      'garbled-text',
      'wx-error',
    ],
  },
  {
    path: 'from',
    title: { zh: '迁移', en: 'Moving here' },
    pages: ['from-wechat', 'from-co-wechat', 'from-wechat-api', 'from-node-easywechat', 'from-easywechat-wxjava'],
  },
  { path: 'errors', title: { zh: '微信错误码', en: 'Error codes' }, pages: ['index'] },
  { path: 'reference', title: { zh: '参考', en: 'Reference' }, pages: ['events', 'endpoints', 'glossary'] },
  { path: 'why', title: { zh: '为什么', en: 'Why' }, pages: ['decisions', 'chaos', 'speed', 'promises'] },
]
