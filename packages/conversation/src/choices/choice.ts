import { type Context, type FilteredContext, type Handler, WxError } from '@wx/core'
import { isText } from '../base/is-text'

/**
 * Middleware for the tap on one entry of {@link choices}, whether it was sent as links or as `msgmenu`. A user
 * who types the label sends an ordinary text: `hears` takes it.
 *
 * Throws a `WxError` of code `config-invalid` for an empty id.
 *
 * @example
 * ```ts
 * bot.use(choice('good', (ctx) => `谢谢你的“${ctx.message.Content}”！`))
 * ```
 */
export function choice<C extends Context = Context>(id: string, handler: Handler<FilteredContext<'text', C>>): Handler<C> {
  if (typeof id !== 'string' || id === '')
    throw new WxError('config-invalid', 'choice(id, handler) needs the id of an entry of choices(…).')
  if (typeof handler !== 'function') throw new WxError('config-invalid', `choice('${id}') needs a handler, a function.`)
  return function choice(ctx, next) {
    return isText(ctx) && ctx.message.bizmsgmenuid === id ? handler(ctx, next) : next()
  }
}
