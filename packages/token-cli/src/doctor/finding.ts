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

export function fine(zh: string, en: string): Finding {
  return { ok: true, what: { zh, en } }
}
export function skipped(zh: string, en: string): Finding {
  return { ok: undefined, what: { zh, en } }
}
export function wrong(what: Words, todo: Words): Finding {
  return { ok: false, what, todo }
}

export function formatFinding({ ok, what, todo }: Finding): string {
  const mark = ok === undefined ? '–' : ok ? '✓' : '✗'
  const lines = [`${mark} ${what.zh} · ${what.en}`]
  if (todo !== undefined) lines.push(`  → ${todo.zh}`, `  → ${todo.en}`)
  return lines.join('\n')
}
