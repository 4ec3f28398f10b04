/** Resolves in the next turn of the event loop, when what had arrived until now has been noticed. */
export function nextTurn(): Promise<void> {
  const { setImmediate } = globalThis
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve)
    else setTimeout(resolve, 0)
  })
}
