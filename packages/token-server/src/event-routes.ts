import type { Clock } from '@wx/core'
import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { ChangeInbox } from './change-inbox'
import { demand, type Env } from './gate'
import type { Keeper } from './keeper'

const BEAT_MS = 20_000

/** `/v1/events`: says that a token changed, and never what it is now. */
export function eventRoutes(keeper: Keeper, clock: Clock, closing: AbortSignal): Hono<Env> {
  return new Hono<Env>().get('/', (context) => {
    const { holder } = context.var
    demand(holder, 'read')
    context.header('x-accel-buffering', 'no')
    return streamSSE(context, async (stream) => {
      const inbox = new ChangeInbox(clock)
      const wake = (): void => inbox.wake()
      const unfollow = keeper.on(({ appId, kind }, { name }) => {
        if (name === 'changed' && holder.opens(appId)) inbox.add({ appId, kind })
      })
      stream.onAbort(wake)
      closing.addEventListener('abort', wake)
      await stream.write(': connected\n\n')
      while (!stream.aborted && !closing.aborted) {
        const change = await inbox.next(BEAT_MS)
        await (change === undefined
          ? stream.write(': still here\n\n')
          : stream.writeSSE({ event: 'changed', data: JSON.stringify(change) }))
      }
      closing.removeEventListener('abort', wake)
      unfollow()
    })
  })
}
