/** The same in both languages. */
export interface Words {
  readonly zh: string
  readonly en: string
}

/** One line of the list. `ok` is undefined where there was nothing to check. */
export interface Finding {
  readonly ok: boolean | undefined
  readonly what: Words
  /** What to do about it. */
  readonly todo?: Words
}

export const fine = (zh: string, en: string): Finding => ({ ok: true, what: { zh, en } })
export const skipped = (zh: string, en: string): Finding => ({ ok: undefined, what: { zh, en } })
export const wrong = (what: Words, todo: Words): Finding => ({ ok: false, what, todo })

export const formatFinding = ({ ok, what, todo }: Finding): string => {
  const mark = ok === undefined ? '–' : ok ? '✓' : '✗'
  const lines = [`${mark} ${what.zh} · ${what.en}`]
  if (todo !== undefined) lines.push(`  → ${todo.zh}`, `  → ${todo.en}`)
  return lines.join('\n')
}
