import { WxError } from '@wx/core'
import { checkChoice } from '../platform/choice'

/**
 * Which address gets a request. `round-robin`: each request of any push goes to the next one, as behind a
 * balancer. `by-attempt`: the first attempt of every push goes to the first, the second to the second.
 */
export type Spread = 'round-robin' | 'by-attempt'

/** One bot's webhook, or the same webhook of several processes. */
export type TargetOptions =
  | { readonly target: string; readonly targets?: never; readonly spread?: never }
  | { readonly target?: never; readonly targets: readonly string[]; readonly spread?: Spread }

/** The addresses of the bot's processes. */
export class Targets {
  readonly all: readonly [string, ...string[]]
  readonly #spread: Spread
  #sent = 0

  /** Throws a `WxError` of code `config-invalid` if there is no address, or one that can't be a webhook. */
  constructor({ target, targets, spread = 'round-robin' }: TargetOptions) {
    if (target !== undefined && targets !== undefined)
      throw new WxError('config-invalid', 'There are a target and targets. Put all addresses into targets.')
    const [first, ...others] = targets?.map(checkTarget) ?? [checkTarget(target)]
    if (first === undefined) throw new WxError('config-invalid', 'targets is empty. Give it the address of at least one bot.')
    this.all = [first, ...others]
    this.#spread = checkChoice('spread', spread, ['round-robin', 'by-attempt'])
  }

  /** The address of the next request; `attempt` counts the requests of one push, from 1. */
  next(attempt: number): string {
    const index = this.#spread === 'by-attempt' ? attempt - 1 : this.#sent
    this.#sent += 1
    return this.all[index % this.all.length] ?? this.all[0]
  }
}

/** Throws a `WxError` of code `config-invalid` for an address that can't be a webhook. */
export function checkTarget(target: string | undefined): string {
  if (target === undefined || !/^https?:\/\//.test(target) || !URL.canParse(target)) {
    throw new WxError(
      'config-invalid',
      `target is ${JSON.stringify(target)}. It must be the bot's webhook, such as http://127.0.0.1:3000/wechat.`,
    )
  }
  const { username, password } = new URL(target)
  if (username === '' && password === '') return target
  throw new WxError('config-invalid', 'target has a user name or a password in it; the platform sends none. Leave them out.')
}
