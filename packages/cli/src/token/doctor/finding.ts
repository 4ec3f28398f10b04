import type { Words } from '@wx/api/errors'

/** One line of the list. `ok` is undefined if there was nothing to check. */
export interface Finding {
  readonly ok: boolean | undefined
  readonly what: Words
  /** What to do about it: a sentence in each language. */
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

/** The finding, and below it what to do. */
export function linesOf({ ok, what, todo }: Finding): readonly string[] {
  const mark = ok === undefined ? '–' : ok ? '✓' : '✗'
  const first = `${mark} ${what.zh} · ${what.en}`
  return todo === undefined ? [first] : [first, `  → ${todo.zh}`, `  → ${todo.en}`]
}
