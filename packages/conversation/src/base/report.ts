import type { Context } from '@wx/core'

/** Passes an error on to `bot.catch` although the push is answered. */
export function report(ctx: Context, error: unknown): void {
  ctx.waitUntil(Promise.reject(error))
}
