import type { Attack, Scene } from '../attack'
import type { Try } from '../try'
import { cipher, formatQuery, seconds, text } from '../wechat'

/** An attacker who reads a URL in an access log has its signature, and posts another body with it. */
function* secondBodies({ wechat, mode, sampled }: Scene): Iterable<Try> {
  for (let run = 0; run < sampled(1_000); run++) {
    const { query, ...heard } = wechat.push('heard')
    yield { query, ...heard }
    const forged = text('forged', { FromUserName: 'oVictim' })
    yield { query, body: mode === 'plain' ? forged : `<xml><Encrypt>${cipher.encrypt(forged)}</Encrypt></xml>`, handler: 'never' }
  }
}

/**
 * The same push again is a retry: it gets the first one's answer, and the handler does not run a second time.
 */
function* retries({ wechat, sampled }: Scene): Iterable<Try> {
  for (let run = 0; run < sampled(1_000); run++) {
    const heard = wechat.push('heard')
    yield heard
    yield { ...heard, handler: 'never', status: 200 }
    yield { ...heard, handler: 'never', status: 200 }
  }
}

/** Old and early pushes. One second of slack: the clock goes on while the request travels. */
function* times({ wechat, mode }: Scene): Iterable<Try> {
  for (const offset of [302, 400, 3_600, 86_400, 1e9, -302, -400, -3_600, -86_400, -7e8]) yield { ...at(offset), handler: 'never' }
  for (const offset of [0, 298, -298]) yield { ...at(offset), handler: 'always' }

  function at(offset: number): Omit<Try, 'handler'> {
    const inner = text('late')
    const encrypt = cipher.encrypt(inner)
    const query = formatQuery(wechat.parameters(encrypt, { timestamp: seconds(offset) }))
    return { query, body: mode === 'plain' ? inner : `<xml><Encrypt>${encrypt}</Encrypt></xml>` }
  }
}

export const REPLAY_ATTACKS: readonly Attack[] = [
  { name: 'replay: another body under a URL that was seen', tries: secondBodies },
  { name: 'replay: the same push again and again', tries: retries },
  { name: 'replay: timestamps outside the window', tries: times },
]
