import { select, text } from '@clack/prompts'
import { type Choices, DEFAULTS, FEATURES, FRAMEWORKS, LANGUAGES, TOKEN_PLACES } from './choices'
import { Folder } from './folder'
import type { Terminal } from './terminal'
import type { Words } from './words'

/** The person who is asked pressed Ctrl-C. */
export class Cancelled extends Error {}

/** Asks a person, in one language. Every method rejects with {@link Cancelled} after Ctrl-C. */
export class Questions {
  readonly #words: Words
  readonly #streams: { readonly input: Terminal['stdin']; readonly output: Terminal['stdout'] }

  constructor(words: Words, { stdin, stdout }: Terminal) {
    this.#words = words
    this.#streams = { input: stdin, output: stdout }
  }

  async folder(): Promise<Folder> {
    const path = await text({
      message: this.#words.folder,
      placeholder: 'my-bot',
      defaultValue: 'my-bot',
      validate: (value) => this.#problem(value || 'my-bot'),
      ...this.#streams,
    })
    return new Folder(this.#answered(path), this.#words)
  }

  /** Asks for what is not given. */
  async choices(given: Partial<Choices>): Promise<Choices> {
    return {
      framework: given.framework ?? (await this.#choose('framework', FRAMEWORKS)),
      language: given.language ?? (await this.#choose('language', LANGUAGES)),
      tokens: given.tokens ?? (await this.#choose('tokens', TOKEN_PLACES)),
      feature: given.feature ?? (await this.#choose('feature', FEATURES)),
    }
  }

  async #choose<Name extends keyof Choices>(name: Name, values: readonly Choices[Name][]): Promise<Choices[Name]> {
    const { message, labels } = this.#words.questions[name]
    const options = values.map((value) => ({ value: String(value), label: labels[value] }))
    const chosen = this.#answered(await select({ message, options, initialValue: String(DEFAULTS[name]), ...this.#streams }))
    return values.find((value) => value === chosen) ?? DEFAULTS[name]
  }

  #problem(folder: string): string | undefined {
    try {
      new Folder(folder, this.#words)
      return undefined
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }

  /** Ctrl-C answers with a symbol. */
  #answered(answer: string | symbol): string {
    if (typeof answer === 'symbol') throw new Cancelled(this.#words.cancelled)
    return answer
  }
}
