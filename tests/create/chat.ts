import { setTimeout } from 'node:timers/promises'

/** How long an answer may take: the toy model thinks for 8 s. */
const PATIENCE_MS = 30_000

interface Bubble {
  readonly from: string
  readonly content: object
}

interface State {
  readonly bubbles: readonly Bubble[]
  readonly menu: readonly { readonly name: string }[]
}

/** A user at the chat page of a simulator, by the page's own API. */
export class Chat {
  readonly #page: string
  readonly #openid: string

  constructor(page: string, openid: string) {
    this.#page = page
    this.#openid = openid
  }

  /** Says something, and waits until the account has said these words. */
  async say(content: string, words: string): Promise<void> {
    await this.act({ type: 'text', content })
    await this.sees(words)
  }

  async sees(words: string): Promise<void> {
    await this.#until(words, ({ bubbles }) =>
      bubbles.some(({ from, content }) => from === 'account' && JSON.stringify(content).includes(words)),
    )
  }

  /** Waits until the menu below the chat has a button of this name. */
  async menuHas(name: string): Promise<void> {
    await this.#until(name, ({ menu }) => menu.some((button) => button.name === name))
  }

  async act(action: object): Promise<void> {
    const { status } = await fetch(`${this.#page}/api/actions?openid=${this.#openid}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(action),
    })
    if (status !== 202) throw new Error(`The page answered ${status} to ${JSON.stringify(action)}`)
  }

  async #until(words: string, holds: (state: State) => boolean): Promise<void> {
    for (const end = Date.now() + PATIENCE_MS; ; await setTimeout(50)) {
      const state = (await (await fetch(`${this.#page}/api/state?openid=${this.#openid}`)).json()) as State
      if (holds(state)) return
      if (Date.now() > end) throw new Error(`No ${words} on the page. It has ${JSON.stringify(state.bubbles)}`)
    }
  }
}
