import { WxError } from '../base/error'
import { refuseUnknownOptions } from '../base/refuse-unknown-options'
import type { Shapes } from '../message/message'
import { describe } from '../reply/check'
import { Chain } from './chain'
import type { Context } from './context'
import { Dispatch } from './dispatch'
import { checkFilterNames, matchNames } from './filter-names'
import type { Answer, ClickContext, Filter, FilteredContext, Handler, HearsContext } from './handler'
import type { Match } from './layer'
import { type Matcher, matchText } from './matcher'

/** Options of a {@link Composer}. */
export interface ComposerOptions {
  /**
   * The pushes that you added to `Pushes`, as in the bot's option of the same name: `on` accepts their names.
   */
  readonly shapes?: Partial<Shapes> | undefined
}

/**
 * Handlers that belong together, to be used by a bot or by another composer: a bot of fifty handlers splits
 * into files.
 *
 * @example
 * ```ts
 * // shop.ts
 * export const shop = new Composer()
 * shop.hears('下单', () => '请发送商品编号')
 * shop.click('ORDERS', (ctx) => orders.of(ctx.message.FromUserName))
 *
 * // bot.ts
 * bot.use(shop)
 * ```
 */
export class Composer<in C extends Context = Context> {
  readonly #chain = new Chain()
  readonly #shapes: Partial<Shapes>

  constructor(options: ComposerOptions = {}) {
    refuseUnknownOptions('Composer', options, ['shapes'])
    this.#shapes = options.shapes ?? {}
  }

  /**
   * Middleware: runs for every push, in the order of registration, around what comes after it. A composer's
   * handlers run in this place, if they are for the push.
   */
  use(middleware: Handler<C> | Composer<C>): this {
    return this.#add(`use(${typeof middleware === 'function' ? middleware.name : ''})`, () => true, middleware)
  }

  /**
   * A handler for one kind of push or several. The first that fits answers; a handler that calls `next()`
   * lets the following ones answer. Throws a `WxError` of code `config-invalid` for a name that no push has.
   *
   * @example
   * ```ts
   * bot.on(['image', 'voice'], (ctx) => `收到 ${ctx.message.MediaId}`)
   * ```
   */
  on<F extends Filter>(filter: F | readonly F[], handler: Handler<FilteredContext<F, C>> | Composer<FilteredContext<F, C>>): this {
    const names: readonly string[] = [filter].flat()
    checkFilterNames('on', names, this.#shapes)
    const words = names.map((name) => `'${name}'`).join(', ')
    return this.#add(names.length > 1 ? `on([${words}])` : `on(${words})`, matchNames(names), handler)
  }

  /**
   * A handler for texts: for exactly this string, or for what the expression finds (`ctx.match`).
   *
   * Users choose the text. An expression that backtracks may need seconds for a text of 2,000 characters, and
   * nothing else runs meanwhile: a matcher with an `exec` of its own, such as one of RE2, needs linear time.
   *
   * @example
   * ```ts
   * bot.hears(/^天气 (.+)/, (ctx) => `${ctx.match[1]}：晴`)
   * ```
   */
  hears<Found = RegExpExecArray>(
    pattern: string | Matcher<Found>,
    handler: Handler<HearsContext<C, Found>> | Composer<HearsContext<C, Found>>,
  ): this {
    const isMatcher = typeof pattern === 'object' && pattern !== null && typeof pattern.exec === 'function'
    if (!isMatcher && (typeof pattern !== 'string' || pattern === '')) {
      throw new WxError(
        'config-invalid',
        `hears() takes a text, a regular expression or another object with exec(text), not ${describe(pattern)}.`,
      )
    }
    return this.#add(`hears(${typeof pattern === 'string' ? `'${pattern}'` : String(pattern)})`, matchText(pattern), handler)
  }

  /** A handler for a menu button of type click, by its key. */
  click(key: string, handler: Handler<ClickContext<C>> | Composer<ClickContext<C>>): this {
    if (typeof key !== 'string' || key === '') {
      throw new WxError('config-invalid', `click() takes the key of a menu button, not ${describe(key)}.`)
    }
    const match: Match = (message) => message.MsgType === 'event' && message.Event === 'CLICK' && message.EventKey === key
    return this.#add(`click('${key}')`, match, handler)
  }

  /** Runs the handlers for a message. `onUnhandled` is called with a failure that no middleware awaits. */
  protected run(ctx: Context, onUnhandled: (error: unknown) => void): Answer | Promise<Answer> {
    return this.#chain.run(new Dispatch(ctx, onUnhandled))
  }

  #add<N extends C>(filter: string, match: Match, handler: Handler<N> | Composer<N>): this {
    if (handler instanceof Composer) {
      if (handler.#chain.includes(this.#chain))
        throw new WxError('config-invalid', `${filter} would run a composer inside itself, without end.`)
      this.#chain.add({ match, chain: handler.#chain })
    } else if (typeof handler === 'function') this.#chain.add({ filter, match, handle: handler })
    else throw new WxError('config-invalid', `${filter} needs a handler: a function or a composer, not ${describe(handler)}.`)
    return this
  }
}
