/** What a person reads, in the languages of the page. */
export interface Title {
  readonly zh: string
  readonly en: string
}

/** Pushes of one subject, such as the menu. */
export interface PushFamily {
  readonly title: Title
  readonly pushes: readonly NamedPush[]
}

export interface NamedPush {
  /** As `bot.on` takes it, such as `event:SCAN`. */
  readonly name: string
  /** What happened. */
  readonly title: Title
}
