import type { ChatChange, ChatState } from '../src/chat/chat-state'
import { eventsUrl, readState } from './api'

export interface Listener {
  readonly onState: (state: ChatState) => void
  readonly onChange: (change: ChatChange) => void
  readonly onLost: () => void
}

const RETRY_MS = 2000

/**
 * Follows one user's conversation until the returned function is called. Each time the stream opens, the
 * whole state is read again, so that changes during a lost connection are not missed.
 */
export function connect(openid: string, listener: Listener): () => void {
  let source: EventSource
  let timer: ReturnType<typeof setTimeout> | undefined

  const open = (): void => {
    source = new EventSource(eventsUrl(openid))
    // Changes that arrive before the state are kept until the state has arrived.
    let waiting: ChatChange[] | undefined = []
    const current = source

    const lose = (): void => {
      listener.onLost()
      // The browser reconnects a broken stream by itself, but not a refused one.
      if (current.readyState === EventSource.CLOSED) {
        clearTimeout(timer)
        timer = setTimeout(open, RETRY_MS)
      }
    }
    current.onopen = async () => {
      waiting = []
      try {
        const state = await readState(openid)
        if (current !== source || current.readyState !== EventSource.OPEN) return
        listener.onState(state)
        waiting.forEach(listener.onChange)
        waiting = undefined
      } catch {
        current.close()
        lose()
      }
    }
    current.onmessage = (event: MessageEvent<string>) => {
      const change: ChatChange = JSON.parse(event.data)
      if (waiting) waiting.push(change)
      else listener.onChange(change)
    }
    current.onerror = lose
  }

  open()
  return () => {
    clearTimeout(timer)
    source.close()
  }
}
