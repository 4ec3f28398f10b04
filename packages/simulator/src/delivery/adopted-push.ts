import type { XmlNode } from '@wx/core'
import type { SimulatedAccount } from '../platform/account'
import { filledIn, withoutFilledIn } from './complete-push'
import type { PushFields } from './push-fields'
import { readPushText } from './push-text'

/** Options of the adoption of a recorded push. */
export interface AdoptOptions {
  /** Whether `FromUserName` stays. Default: false, the user is the sender. */
  readonly keepSender?: boolean
}

/** A field of a captured push that is no longer what it was. */
export interface Replacement {
  /** Its name, those of the fields around it in front: `SendPicsInfo.Count`. */
  readonly field: string
  readonly from: string
  /** Absent if the field is new with each sending, as `CreateTime` is. */
  readonly to?: string
}

/** A push that another account got, as one for this account. */
export interface AdoptedPush {
  /** Without what is filled in when it is sent: the parties, the time and a message's id. */
  readonly fields: PushFields
  readonly replaced: readonly Replacement[]
}

export interface Adopter extends AdoptOptions {
  readonly account: SimulatedAccount
  readonly openid: string
}

/** A sending is a new push: with the old ones a bot would take it for a retry. */
const RENEWED: readonly string[] = ['CreateTime', 'MsgId']

/**
 * Reads a captured push, XML or JSON. The account's and the user's ids become the simulator's wherever they
 * stand. Rejects with a `WxError` of code `config-invalid` for a text that is no push, and for one that was
 * encrypted with another key.
 */
export async function adoptPush(text: string, { account, openid, keepSender = false }: Adopter): Promise<AdoptedPush> {
  const { Encrypt: _sealed, URL: _debugger, ...captured } = await readPushText(text, account.cipher)
  const known = captured.InfoType === undefined ? partiesOf(captured, { account, openid, keepSender }) : appOf(captured, account)
  const replaced: Replacement[] = []
  const ids = new Map(known)
  const renewed = filledIn(captured).filter((name) => RENEWED.includes(name))
  const fields = mapLeaves(captured, '', (from, field) => {
    const to = ids.get(from) ?? from
    if (renewed.includes(field)) replaced.push({ field, from })
    else if (to !== from) replaced.push({ field, from, to })
    return to
  })
  const kept = keepSender && fields.FromUserName !== undefined ? { FromUserName: fields.FromUserName } : {}
  return { fields: { ...kept, ...withoutFilledIn(fields) }, replaced }
}

function partiesOf({ ToUserName, FromUserName }: PushFields, { account, openid, keepSender }: Adopter): [string, string][] {
  return [...pair(ToUserName, account.id), ...(keepSender ? [] : pair(FromUserName, openid))]
}

function appOf({ AppId }: PushFields, account: SimulatedAccount): [string, string][] {
  return pair(AppId, account.appId)
}

function pair(from: XmlNode | undefined, to: string): [string, string][] {
  return typeof from === 'string' && from !== '' ? [[from, to]] : []
}

function mapLeaves(fields: PushFields, path: string, change: (text: string, field: string) => string): PushFields {
  const changed = (node: XmlNode, field: string): XmlNode => {
    if (typeof node === 'string') return change(node, field)
    if (typeof node === 'number') return node
    return isList(node) ? node.map((item) => changed(item, field)) : mapLeaves(node, `${field}.`, change)
  }
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, node]) => (node === undefined ? [] : [[name, changed(node, path + name)]])),
  )
}

function isList(node: XmlNode): node is readonly XmlNode[] {
  return Array.isArray(node)
}
