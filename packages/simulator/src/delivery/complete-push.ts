import type { SimulatedAccount } from '../platform/account'
import { type PushFields, pushName } from './push-fields'
import { SAMPLES } from './samples.generated'

export interface Filling {
  readonly account: Pick<SimulatedAccount, 'id' | 'appId'>
  readonly openid: string
  /** Epoch milliseconds. */
  readonly now: number
  readonly messageId: () => string
}

/** What the platform writes into every push, a message's id included. Fields that are there stay. */
export function completePush(fields: PushFields, { account, openid, now, messageId }: Filling): PushFields {
  const CreateTime = Math.floor(now / 1000)
  if (fields.InfoType !== undefined) return { AppId: account.appId, CreateTime, ...fields }
  const MsgId = fields.MsgId ?? (hasMessageId(fields) ? messageId() : undefined)
  return { ToUserName: account.id, FromUserName: openid, CreateTime, ...fields, MsgId }
}

/** The fields that {@link completePush} fills in. */
export function filledIn(fields: PushFields): readonly string[] {
  if (fields.InfoType !== undefined) return ['AppId', 'CreateTime']
  return ['ToUserName', 'FromUserName', 'CreateTime', ...(hasMessageId(fields) ? ['MsgId'] : [])]
}

/** The push without those. */
export function withoutFilledIn(fields: PushFields): PushFields {
  const names = filledIn(fields)
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)))
}

/** Messages have an id, events have none. */
function hasMessageId(fields: PushFields): boolean {
  const name = pushName(fields)
  return Object.hasOwn(SAMPLES, name) ? SAMPLES[name]?.MsgId !== undefined : !/^(event|info):/.test(name)
}
