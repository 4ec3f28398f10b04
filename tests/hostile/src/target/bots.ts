import { Bot, type Mode } from '@wx/core'
import { account } from '../wechat'
import { misbehave } from './misbehaviours'

export const MODES: readonly Mode[] = ['plain', 'compat', 'safe']

/** How often any handler was run. */
export interface Seen {
  runs: number
}

/** The bots that are attacked: one per mode, each with an echo. */
export function createBots(seen: Seen): Record<Mode, Bot> {
  const create = (mode: Mode): Bot =>
    new Bot({ ...account, mode, deadlineMs: 300 })
      .use((_ctx, next) => {
        seen.runs++
        return next()
      })
      .use(misbehave)
      .on('text', (ctx) => ctx.message.Content)
      .on('unknown', () => 'unknown')
      .catch(() => {})
  return { plain: create('plain'), compat: create('compat'), safe: create('safe') }
}
