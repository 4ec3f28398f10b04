import { formatXml, signature } from '@wx/core'
import type { Attack, Scene } from '../attack'
import type { Try } from '../try'
import { account, cipher, formatQuery, freshNonce, message, type Parameters, seconds, text } from '../wechat'

const ELEMENTS = ['signature', 'timestamp', 'nonce', 'encrypt_type', 'msg_signature', 'Encrypt'] as const
type Element = (typeof ELEMENTS)[number]
const ENCRYPT_TYPES = ['raw', 'aes', 'AES', '', 'repeated'] as const

/** Every subset of what makes up a push, with every value of `encrypt_type`, in every mode. */
function* subsets({ mode }: Scene): Iterable<Try> {
  for (let bits = 0; bits < 1 << ELEMENTS.length; bits++) {
    const has = new Set(ELEMENTS.filter((_, at) => (bits >> at) & 1))
    const types = has.has('encrypt_type') ? ENCRYPT_TYPES : [undefined]
    for (const type of types) yield cell(has, type, isLegal(mode, has, type))
  }
}

/** The legal cells, spelled out: everything not listed is refused. */
function isLegal(mode: Scene['mode'], has: ReadonlySet<Element>, type: string | undefined): boolean {
  if (!has.has('signature') || !has.has('timestamp') || !has.has('nonce')) return false
  const plain = (type === undefined || type === 'raw') && !has.has('msg_signature') && !has.has('Encrypt')
  const sealed = type === 'aes' && has.has('msg_signature') && has.has('Encrypt')
  if (mode === 'plain') return plain
  return mode === 'safe' ? sealed : plain || sealed
}

function cell(has: ReadonlySet<Element>, type: string | undefined, legal: boolean): Try {
  const timestamp = seconds()
  const nonce = freshNonce()
  const inner = text('downgrade')
  const encrypt = cipher.encrypt(inner)
  const values: Record<Exclude<Element, 'encrypt_type' | 'Encrypt'>, string> = {
    signature: signature(account.token, timestamp, nonce),
    timestamp,
    nonce,
    // Without Encrypt the msg_signature of three parts is the plain signature, which anyone has seen.
    msg_signature: has.has('Encrypt') ? signature(account.token, timestamp, nonce, encrypt) : signature(account.token, timestamp, nonce),
  }
  const parameters = Object.entries(values).filter(([name]) => has.has(name as Element))
  const encryptType: Parameters =
    type === undefined
      ? []
      : type === 'repeated'
        ? [
            ['encrypt_type', 'aes'],
            ['encrypt_type', 'aes'],
          ]
        : [['encrypt_type', type]]
  const body = has.has('Encrypt') ? formatXml({ ...message(), MsgType: 'text', Content: 'OUTER-FIELD', Encrypt: encrypt }) : inner
  return { query: formatQuery([...parameters, ...encryptType]), body, handler: legal ? 'always' : 'never' }
}

/** Fields beside `Encrypt` never get into the message. */
function* outerFields({ wechat }: Scene): Iterable<Try> {
  const outer = {
    ...message(),
    FromUserName: 'OUTER-FIELD',
    MsgType: 'text',
    Content: 'OUTER-FIELD',
    Event: 'OUTER-FIELD',
    AppId: 'OUTER-FIELD',
  }
  for (const name of [...Object.keys(outer), '__proto__', 'constructor', 'toString']) {
    yield { ...wechat.sealed(cipher.encrypt(text('inner')), { [name]: 'OUTER-FIELD' }), handler: 'always' }
  }
  yield { ...wechat.sealed(cipher.encrypt(text('inner')), outer), handler: 'always' }
  const twice = cipher.encrypt(text('inner'))
  yield { ...wechat.outer(`<xml><Encrypt>${twice}</Encrypt><Encrypt>${twice}</Encrypt></xml>`, twice), handler: 'never' }
  yield { ...wechat.outer(`<xml><Encrypt><Encrypt>${twice}</Encrypt></Encrypt></xml>`, twice), handler: 'never' }
  yield { ...wechat.outer(`<xml><a><Encrypt>${twice}</Encrypt></a></xml>`, twice), handler: 'never' }
  yield { ...wechat.sealed(cipher.encrypt(`<xml><Encrypt>${twice}</Encrypt></xml>`)), handler: 'never', status: 200 }
}

export const DOWNGRADE_ATTACKS: readonly Attack[] = [
  { name: 'downgrade: every subset of what makes up a push', tries: subsets },
  { name: 'downgrade: fields beside Encrypt, Encrypt twice or nested', modes: ['compat', 'safe'], tries: outerFields },
]
