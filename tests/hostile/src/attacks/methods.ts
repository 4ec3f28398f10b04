import type { Attack, Scene } from '../attack'
import { Dice } from '../sample'
import type { Try } from '../try'
import { formatQuery, type Parameters } from '../wechat'

/** Methods that the platform does not use, on a push with everything right. */
function* others({ wechat }: Scene): Iterable<Try> {
  for (const method of ['HEAD', 'PUT', 'OPTIONS', 'DELETE', 'PATCH']) {
    const { body, ...push } = wechat.push('method')
    yield { ...push, method, handler: 'never', status: 405 }
    if (method !== 'HEAD') yield { ...push, ...(body !== undefined && { body }), method, handler: 'never', status: 405 }
  }
  yield { ...wechat.push('method'), method: 'GET', body: '', handler: 'never' }
}

/** What stands in `echostr` comes back only when it is as harmless as the platform's own. */
function* echoes({ wechat, sampled }: Scene): Iterable<Try> {
  const dice = new Dice(8)
  const alphabet = [...'<>"\'&/\\;=+-_%0aZ \n\r\t\0你\u{1f600}\u2028{}()`$']
  const query = (echostr: string): string => formatQuery([...wechat.urlParameters(), ['echostr', echostr]] satisfies Parameters)
  for (const echostr of ['<script>alert(1)</script>', '', ' ', 'a'.repeat(129), '{"a":1}', 'javascript:alert(1)', '\ufeff1']) {
    yield { method: 'GET', query: query(echostr), handler: 'never' }
  }
  for (let run = 0; run < sampled(100_000); run++) {
    const echostr = Array.from({ length: 1 + dice.roll(20) }, () => dice.pick(alphabet)).join('')
    const harmless = /^[\w-]+$/.test(echostr)
    yield { method: 'GET', query: query(echostr), handler: 'never', ...(harmless && { status: 200 }) }
  }
  yield { method: 'GET', query: `${query('1')}&echostr=2`, handler: 'never' }
  yield { method: 'GET', query: formatQuery([...wechat.urlParameters({ token: 'x' }), ['echostr', '1']]), handler: 'never' }
}

export const METHOD_ATTACKS: readonly Attack[] = [
  { name: 'method: HEAD, PUT, OPTIONS and others', tries: others },
  { name: 'method: GET with any echostr', tries: echoes },
]
