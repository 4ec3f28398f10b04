import { EventSourceParserStream } from 'eventsource-parser/stream'
import type { Model } from './model.js' //: ts

export function chatCompletions(baseUrl: string, apiKey: string, model: string): Model { //: ts
export function chatCompletions(baseUrl, apiKey, model) { //: js
  return async function* (messages, signal) {
    const response = await fetch(`${baseUrl}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` },
      body: JSON.stringify({ model, messages, stream: true }),
      signal,
    })
    if (!response.ok || !response.body) throw new Error(`The model's endpoint answered HTTP ${response.status}.`)
    const events = response.body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream())
    for await (const { data } of events) {
      if (data === '[DONE]') return
      yield JSON.parse(data).choices[0]?.delta.content ?? ''
    }
  }
}
