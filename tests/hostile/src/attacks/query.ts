import type { Attack, Scene } from '../attack'
import { Dice } from '../sample'
import type { Try } from '../try'
import { cipher, formatQuery, type Parameters, seconds, text } from '../wechat'

/** A legal push taken apart, so that one thing at a time can be wrong with it. */
function legal({ wechat }: Scene, signing = {}): { parameters: Parameters; body: string } {
  const inner = text('query')
  const encrypt = cipher.encrypt(inner)
  return {
    parameters: wechat.parameters(encrypt, signing),
    body: wechat.mode === 'plain' ? inner : `<xml><Encrypt><![CDATA[${encrypt}]]></Encrypt></xml>`,
  }
}

/** What can be done to one parameter, as the parameters that take its place. */
const damages: readonly ((name: string, value: string) => Parameters)[] = [
  () => [],
  (name) => [[name, '']],
  (name, value) => [
    [name, value],
    [name, value],
  ],
  (name, value) => [
    [name, value],
    [name, 'x'],
  ],
  (name, value) => [
    [name, 'x'],
    [name, value],
  ],
  (name, value) => [
    [name, value],
    [name, ''],
  ],
  (name, value) => [[`${name}[]`, value]],
  (name, value) => [[`${name}[0]`, value]],
  (name, value) => [[`${name}[toString]`, value]],
  (name, value) => [[name.toUpperCase(), value]],
  (name, value) => [[name, `${value} `]],
  (name, value) => [[name, ` ${value}`]],
  (name, value) => [[name, `${value}\0`]],
  (name, value) => [[name, `${value}\n`]],
  (name, value) => [[name, `${value},${value}`]],
  (name, value) => [[name, value.slice(1)]],
  (name, value) => [[name, value.padEnd(20_000 / 8, '0')]],
  (name) => [[name, '[object Object]']],
  (name) => [[name, '__proto__']],
]

function* damagedQueries(scene: Scene): Iterable<Try> {
  const names = legal(scene).parameters.map(([name]) => name)
  for (const name of names) {
    for (const damage of damages) {
      const { parameters, body } = legal(scene)
      const damaged = parameters.flatMap(([key, value]) => (key === name ? damage(key, value) : [[key, value] as const]))
      yield { query: formatQuery(damaged), body, handler: 'never' }
    }
  }
  for (const query of ['', '&', '=', '%', '%%%', 'signature', '__proto__=1&constructor=2', 'a=1'.padEnd(8_000, '&a=1')]) {
    yield { query, body: legal(scene).body, handler: 'never' }
  }
}

function* reorderedQueries(scene: Scene): Iterable<Try> {
  const dice = new Dice(1)
  for (let run = 0; run < 50; run++) {
    const { parameters, body } = legal(scene)
    const extra = [
      ['openid', 'oUser'],
      ['__proto__', 'x'],
      ['toString', 'y'],
    ] as const
    yield { query: formatQuery(dice.shuffle([...parameters, ...extra])), body, handler: 'always' }
  }
}

/** Signed values of a form that the platform never sends: the signature fits every one of them. */
function* oddForms(scene: Scene): Iterable<Try> {
  const now = seconds()
  const timestamps = [
    '',
    '1e9',
    `+${now}`,
    ` ${now}`,
    `${now} `,
    `0${now}`,
    `${now}000`,
    now.slice(1),
    `-${now}`,
    `${now}.0`,
    '0x6553f100',
    '１７００００００００',
    'NaN',
    'Infinity',
  ]
  const nonces = [
    '',
    'n'.repeat(33),
    'n n',
    'n.n',
    'n/n',
    'n+n',
    'n=',
    'n\0',
    'n\n',
    '随机',
    'n\u200b',
    '../n',
    'n&n',
    'n%00',
    '<n>',
    'n'.repeat(5_000),
  ]
  for (const timestamp of timestamps) yield { ...signed(scene, { timestamp }), handler: 'never' }
  for (const nonce of nonces) yield { ...signed(scene, { nonce }), handler: 'never' }
  for (const nonce of ['0', 'n'.repeat(32), '-_-', '__proto__', 'constructor']) yield { ...signed(scene, { nonce }), handler: 'always' }
}

function signed(scene: Scene, signing: { timestamp?: string; nonce?: string }): Omit<Try, 'handler'> {
  const { parameters, body } = legal(scene, signing)
  return { query: formatQuery(parameters), body }
}

/** Bytes in the query that are not UTF-8, in every place. */
function* brokenBytes(scene: Scene): Iterable<Try> {
  for (const bytes of ['%FF', '%C0%AF', '%ED%A0%80', '%F5%80%80%80', '%80', '%E4%BD', '%']) {
    for (const name of ['signature', 'timestamp', 'nonce']) {
      const { parameters, body } = legal(scene)
      const query = formatQuery(parameters).replace(new RegExp(`((?:^|&)${name}=[^&]*)`), `$1${bytes}`)
      yield { query, body, handler: 'never' }
    }
  }
}

/** The wrong secret, and signatures that are nearly right. */
function* guesses(scene: Scene): Iterable<Try> {
  const dice = new Dice(2)
  for (let run = 0; run < scene.sampled(10_000); run++) {
    const { parameters, body } = legal(scene)
    const guess = parameters.map(([name, value]) =>
      name === 'signature' ? ([name, nearly(value, dice)] as const) : ([name, value] as const),
    )
    yield { query: formatQuery(guess), body, handler: 'never' }
  }
  for (const token of ['', 'hostiletoken', 'hostileToken ', 'undefined', 'null', 'token']) {
    const { body } = legal(scene)
    yield { query: formatQuery(scene.wechat.parameters('x', { token })), body, handler: 'never' }
  }
}

function nearly(hex: string, dice: Dice): string {
  const at = dice.roll(hex.length)
  const other = ((Number.parseInt(hex.charAt(at), 16) + 1 + dice.roll(15)) % 16).toString(16)
  return hex.slice(0, at) + other + hex.slice(at + 1)
}

export const QUERY_ATTACKS: readonly Attack[] = [
  { name: 'query: missing, empty, repeated, array-shaped, spoiled', tries: damagedQueries },
  { name: 'query: reordered, with others between', tries: reorderedQueries },
  { name: 'query: signed, but of another form', tries: oddForms },
  { name: 'query: invalid UTF-8', tries: brokenBytes },
  { name: 'query: signatures off by one digit, wrong tokens', tries: guesses },
]
