/** Says what a status other than 200 means and what to do about it. */
export function statusReason(status: number): string {
  return `The bot answered with HTTP status ${status}; only 200 counts. ${adviceFor(status)}`
}

function adviceFor(status: number): string {
  if (status === 401 || status === 403) {
    return "It refused the signature: use the same token and mode on both sides, and set both machines' clocks right."
  }
  if (status === 404 || status === 405) return 'Check that the path in the target is the one where the bot is mounted.'
  if (status >= 300 && status < 400) return 'Redirects are not followed: make the address that it redirects to the target.'
  return "The bot's own log says what happened."
}
