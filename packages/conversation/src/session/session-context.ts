import type { DeepReadonly } from '../base/deep-readonly'

/** What is kept about a user: `ctx.session`. */
export interface Session<Data> {
  /**
   * The data as this push sees it, frozen. A new value may be assigned: it is written when the handler is
   * done, if no other push wrote since. If one did, this one fails with a `WxError` of code
   * `session-conflict`, and nothing is overwritten; {@link update} can't conflict.
   *
   * Throws a `WxError` of code `store-failed` if the store didn't give the data, of code `state-invalid` for
   * data of a newer version and, with its path, for what is assigned and is no JSON, of code
   * `config-invalid` for a push without a user.
   *
   * @example
   * ```ts
   * ctx.session.data = { ...ctx.session.data, city: '深圳' }
   * ```
   */
  get data(): DeepReadonly<Data>
  set data(value: DeepReadonly<Data>)
  /**
   * Writes what `change` makes of the data, at once, and resolves to the new data. If another push wrote
   * meanwhile, `change` is called again with what that one wrote: it must be a pure function. In a run of
   * the push that replaces one whose process died, what was written then is not done a second time.
   *
   * Rejects with a `WxError` of code `store-failed` if it is not certain that the data was written, and of
   * code `state-invalid` for what is no JSON.
   *
   * @example
   * ```ts
   * const { items } = await ctx.session.update((cart) => ({ ...cart, items: [...cart.items, item] }))
   * ```
   */
  update(change: (data: DeepReadonly<Data>) => DeepReadonly<Data>): Promise<DeepReadonly<Data>>
  /** Back to `initial`, as an update. */
  clear(): Promise<void>
}

/** The member of a context that `session` adds. */
export interface SessionContext<Data> {
  readonly session: Session<Data>
}
