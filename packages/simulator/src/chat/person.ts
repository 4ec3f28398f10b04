/** A user as the page lists them, to switch between phones. */
export interface Person {
  readonly openid: string
  /** Empty if the user has none. */
  readonly name: string
  readonly following: boolean
  /** Messages of the account that came while no page showed this user. */
  readonly unread: number
}
