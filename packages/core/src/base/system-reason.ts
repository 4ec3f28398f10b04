/**
 * The system's code of an error, such as `ECONNREFUSED`; without a code the error's name. `fetch` has the
 * code in the cause of its own error. The message is left out on purpose: it may contain an address with a
 * secret in it.
 */
export function systemReason(error: unknown): string {
  const code = codeOf(error) ?? codeOf(error instanceof Error ? error.cause : undefined)
  if (code !== undefined) return code
  return error instanceof Error ? error.name : 'no reason given'
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
