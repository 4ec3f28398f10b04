import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import type { Attempt, Exchange } from '../delivery/exchange'
import { copyOf } from './exchange-copy'

const url = 'http://127.0.0.1:3000/wechat?signature=ab&nonce=1'
const body = "<xml><Content><![CDATA[it's $HOME `id` \\n\n@第二行]]></Content></xml>"
const answered: Attempt = {
  at: Date.UTC(2026, 10, 29),
  durationMs: 12.4,
  request: { url, body },
  end: 'answered',
  response: { status: 200, headers: { 'content-type': 'text/xml' }, body: 'success' },
}
const cut: Attempt = { at: Date.UTC(2026, 10, 29), durationMs: 5000, request: { url, body }, end: 'cut', error: 'No answer.' }

function exchange(attempts: readonly Attempt[]): Exchange {
  return { id: '1', openid: 'o1', at: 1, push: body, attempts, outcome: 'silent' }
}

test('as a command line it is the request to the letter, whatever the user wrote', () => {
  const script = `curl() { printf '%s\\0' "$@"; }\n${copyOf(exchange([cut, answered]), 'curl')}`
  const seen = execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0')
  expect(seen).toEqual([url, '-H', 'content-type: text/xml', '--data-raw', body, ''])
})

test('as raw text it is all that went over the wire', () => {
  expect(copyOf(exchange([cut, answered]), 'raw')).toBe(`# 2026-11-29T00:00:00.000Z
POST /wechat?signature=ab&nonce=1 HTTP/1.1
host: 127.0.0.1:3000
content-type: text/xml

${body}

# 5000 ms: No answer.

# 2026-11-29T00:00:00.000Z
POST /wechat?signature=ab&nonce=1 HTTP/1.1
host: 127.0.0.1:3000
content-type: text/xml

${body}

# 12 ms
HTTP/1.1 200
content-type: text/xml

success`)
})

test('a push that was never sent has no request', () => {
  expect(() => copyOf(exchange([]), 'curl')).toThrow('This push was never sent')
})
