import type { Context, FilteredContext } from '@wx/core'

export function isText<C extends Context>(ctx: C): ctx is FilteredContext<'text', C> {
  return ctx.message.MsgType === 'text'
}
