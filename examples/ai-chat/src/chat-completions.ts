import { EventSourceParserStream } from 'eventsource-parser/stream'
import type { Model } from './model'

export interface ChatCompletionsOptions {
  /** Up to the version, such as `https://api.deepseek.com/v1`. */
  readonly baseUrl: string
  readonly apiKey: string
  readonly model: string
}

/** What of a chunk is read. */
interface Chunk {
  readonly choices?: readonly { readonly delta?: { readonly content?: string | null } }[]
}

/** A model behind an endpoint that speaks OpenAI's protocol, as most do. */
export function chatCompletions({ baseUrl, apiKey, model }: ChatCompletionsOptions): Model {
  return async function* (messages, signal) {
    const response = await fetch(`${baseUrl}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` },
      body: JSON.stringify({ model, messages, stream: true }),
      signal,
    })
    if (!response.ok || response.body === null) throw new Error(`The model's endpoint answered with HTTP ${response.status}.`)
    const events = response.body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream())
    for await (const { data } of events) {
      if (data === '[DONE]') return
      const { choices }: Chunk = JSON.parse(data)
      yield choices?.[0]?.delta?.content ?? ''
    }
  }
}
