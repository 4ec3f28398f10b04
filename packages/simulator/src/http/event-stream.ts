import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import type { ChatChange } from '../chat/chat-state'
import type { ConversationRecord } from '../record/conversation-record'
import type { RecordLine } from '../record/record-line'

const MAX_STREAMS = 100
/** A reader with more unsent changes is cut off. The page then connects again and reads the whole state. */
const MAX_UNSENT = 1_000

/** A request over node:http. */
export type NodeContext = Context<{ Bindings: HttpBindings }>

/** Calls the listener with every change, until what it returns is called. */
type Subscribe = (listener: (change: ChatChange) => void) => () => void

/** The streams of server-sent events that chat pages read; each event's data is a `ChatChange`. */
export class EventStreams {
  readonly #record: ConversationRecord
  readonly #closing: AbortSignal
  readonly #open = new Set<SSEStreamingApi>()

  /** `closing` ends all streams. */
  constructor(record: ConversationRecord, closing: AbortSignal) {
    this.#record = record
    this.#closing = closing
    closing.addEventListener('abort', () => {
      for (const stream of this.#open) stream.abort()
    })
  }

  respond(context: NodeContext, subscribe: Subscribe): Response {
    // hono answers HEAD by the handler of GET and drops the body: a stream would start and never end.
    if (context.req.method === 'HEAD') return context.body(null, 200, { 'content-type': 'text/event-stream' })
    // A response that waits behind another one of its connection (pipelining) has no socket yet. node:http
    // emits no event if its reader leaves, so the stream would stay open for ever.
    if (context.env.outgoing.socket === null) return context.text('A stream needs a connection of its own.', 400)
    if (this.#closing.aborted) return context.text('The simulator was closed.', 503)
    if (this.#open.size >= MAX_STREAMS) {
      return context.text(`${MAX_STREAMS} chat pages are open; close one of them.`, 503, { 'retry-after': '5' })
    }
    return this.#stream(context, subscribe)
  }

  #stream(context: NodeContext, subscribe: Subscribe): Response {
    const response = streamSSE(context, async (stream) => {
      this.#open.add(stream)
      const gone = new Promise<void>((resolve) => stream.onAbort(resolve))
      const send = sender(stream)
      const unsubscribe = [subscribe(send), this.#record.subscribe(lineSender(send))]
      try {
        // Sends the headers: the page misses nothing from here on.
        await stream.write(': listening\n\n')
        await gone
      } finally {
        for (const end of unsubscribe) end()
        this.#open.delete(stream)
      }
    })
    // A compression in front would hold the changes back.
    response.headers.set('cache-control', 'no-cache, no-transform')
    return response
  }
}

/** Sends changes; the promise resolves when one was sent. */
function sender(stream: SSEStreamingApi): (change: ChatChange) => Promise<void> {
  let unsent = 0
  return async (change) => {
    unsent += 1
    if (unsent > MAX_UNSENT) return stream.abort()
    await stream.writeSSE({ data: JSON.stringify(change) })
    unsent -= 1
  }
}

/** Sends lines, one change at a time. The next one has what happened meanwhile, each line as it is then. */
function lineSender(send: (change: ChatChange) => Promise<void>): (line: RecordLine) => Promise<void> {
  const waiting = new Map<string, RecordLine>()
  let isSending = false
  return async (line) => {
    waiting.set(line.id, line)
    if (isSending) return
    isSending = true
    while (waiting.size > 0) {
      const lines = [...waiting.values()]
      waiting.clear()
      await send({ type: 'record', lines })
    }
    isSending = false
  }
}
