import { Bot, Decoder, type PushName } from '@wx/core'
import { serve } from '@wx/node'
import { onTestFinished } from 'vitest'
import { filledIn } from '../delivery/complete-push'
import { checkPushName } from '../delivery/sample-push'
import { SAMPLES } from '../delivery/samples.generated'
import type { AccountOptions } from '../platform/account'
import type { Simulator } from '../simulator'
import { startSimulator } from '../start-simulator'

type Decoded = Readonly<Record<string, unknown>>

function isPushName(name: string): name is PushName {
  checkPushName(name)
  return true
}

/** The name of every push that core knows. */
export const EVERY_PUSH: readonly PushName[] = Object.keys(SAMPLES).filter(isPushName)

/** What a bot is to make of the sample of a push, without what the simulator fills in. */
export function decodedSample(name: PushName): Decoded {
  const fields = SAMPLES[name] ?? {}
  return withoutFilledIn({ ...new Decoder().decode(JSON.parse(JSON.stringify(fields))) })
}

function withoutFilledIn({ raw, ...message }: Decoded): Decoded {
  const names = filledIn(JSON.parse(JSON.stringify(raw)))
  return Object.fromEntries(Object.entries(message).filter(([name]) => !names.includes(name)))
}

/** A bot that keeps what it gets, without what the simulator fills in, and a simulator for it. */
export async function startListener(account: Omit<AccountOptions, 'token'>): Promise<{ sim: Simulator; seen: Decoded[] }> {
  const seen: Decoded[] = []
  const bot = new Bot({ token: 't', ...account })
  bot.use((ctx) => void seen.push(withoutFilledIn({ ...ctx.message })))
  const { url, close } = await serve(bot, { port: 0, host: '127.0.0.1' })
  const sim = await startSimulator({ target: url, token: 't', ...account })
  onTestFinished(async () => {
    await sim.close()
    await close()
  })
  return { sim, seen }
}
