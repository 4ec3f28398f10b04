/** What the suite writes down, each with the machine's monotonic time and the process that saw it. */
export type Happening = Saying | Run | Sending | Gone | Seeing | Outcome | Report

export interface Stamp {
  readonly at: number
  readonly who: string
}

export type Event = Happening & Stamp

interface OfUser {
  /** One repetition of a scene is one account of the platform. */
  readonly account: string
  readonly user: string
}

/** A user's message. */
export interface Saying extends OfUser {
  readonly kind: 'said'
  readonly question: string
  /** How many parts its answer has. */
  readonly parts: number
}

/** A handler began, or has its answer. */
export interface Run extends OfUser {
  readonly kind: 'run' | 'ended'
  readonly question: string
  readonly attempt: number
}

/** A customer-service message, before its call and after its answer. */
export interface Sending extends OfUser {
  readonly kind: 'sending' | 'sent'
  readonly text: string
}

/** The end of a process: killed, or asked to close, begins here. */
export interface Gone {
  readonly kind: 'gone'
  readonly process: string
}

/** What a user saw of the account. */
export interface Seeing extends OfUser {
  readonly kind: 'seen'
  readonly text: string
}

/** What became of the push of a message. */
export interface Outcome extends OfUser {
  readonly kind: 'outcome'
  readonly question: string
  readonly outcome: string
  /** The different answers that its attempts got. */
  readonly answers: readonly string[]
  /** How many attempts the platform cut. */
  readonly cut: number
}

/** What the bot told its `catch`. */
export interface Report {
  readonly kind: 'report'
  readonly account: string
  readonly code: string
}
