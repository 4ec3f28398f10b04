/**
 * The real things our tests run against. A suite names the one it needs in its title, in square brackets
 * (`describe('[redis] RedisStore', …)`); `hint` says what to do when its tests were skipped without giving a reason.
 */
export const PARTS: Readonly<Record<string, { readonly label: string; readonly hint?: string }>> = {
  redis: { label: 'Redis', hint: 'no Redis answers at 127.0.0.1:6379; start redis-server' },
  'express 4': { label: 'Express 4' },
  'express 5': { label: 'Express 5' },
  'koa 2': { label: 'Koa 2' },
  'koa 3': { label: 'Koa 3' },
  'fastify 4': { label: 'Fastify 4' },
  'fastify 5': { label: 'Fastify 5' },
  hono: { label: 'Hono' },
  node: { label: 'node:http' },
  fetch: { label: 'fetch' },
  chromium: { label: 'Chromium', hint: 'no Chromium was found; install the package chromium' },
  python: { label: 'Python', hint: 'no python3 command was found' },
  curl: { label: 'curl', hint: 'no curl command was found' },
  openssl: { label: 'OpenSSL', hint: 'no openssl command was found' },
  workerd: { label: 'workerd', hint: 'tests/runtimes could not fetch it' },
}
