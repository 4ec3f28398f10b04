/**
 * An option or environment variable that is set but empty counts as absent, as `KEY=` in a shell or a
 * compose file means.
 */
export function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text
}
