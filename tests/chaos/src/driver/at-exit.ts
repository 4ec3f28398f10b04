const undos = new Set<() => void>()

process.once('exit', () => {
  for (const undo of [...undos].reverse()) undo()
})

/** Undoes something once: when the function returned is called, or when the driver ends before that. */
export function atExit(undo: () => void): () => void {
  const once = (): void => {
    if (!undos.delete(once)) return
    try {
      undo()
    } catch (error) {
      console.error(error)
    }
  }
  undos.add(once)
  return once
}

/** Without this a signal would end the driver and leave everything as it is. */
export function endOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))
}
