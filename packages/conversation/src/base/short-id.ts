const CHARACTERS = 16

/** So much of a push's digest as tells one user's last pushes apart. */
export function shortId(id: string): string {
  return id.slice(0, CHARACTERS)
}
