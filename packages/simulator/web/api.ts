import type { ChatState } from '../src/chat/chat-state'
import type { UserAction } from '../src/chat/user-action'
import type { Exchange } from '../src/delivery/exchange'
import type { ApiCall } from '../src/platform/calls/call-log'

/** The kinds of media that a user can send. */
export type MediaType = 'image' | 'voice' | 'video'

/** The address of the stream of this user's changes. */
export function eventsUrl(openid: string): string {
  return address('api/events', { openid })
}

export async function readState(openid: string): Promise<ChatState> {
  return (await accepted(fetch(address('api/state', { openid })))).json()
}

export async function readExchange(id: string): Promise<Exchange> {
  return (await accepted(fetch(`api/record/exchanges/${id}`))).json()
}

export async function readCall(rid: string): Promise<ApiCall> {
  return (await accepted(fetch(`api/record/calls/${rid}`))).json()
}

export async function sendAction(openid: string, action: UserAction): Promise<void> {
  await accepted(
    fetch(address('api/actions', { openid }), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(action),
    }),
  )
}

/** Uploads the file and sends it as a message. */
export async function sendMedia(openid: string, type: MediaType, file: Blob): Promise<void> {
  const headers = { 'content-type': file.type || 'application/octet-stream' }
  const response = await accepted(fetch(address('api/media', { type }), { method: 'POST', headers, body: file }))
  const { mediaId }: { readonly mediaId: string } = await response.json()
  await sendAction(openid, { type, mediaId })
}

export function address(path: string, query: Record<string, string>): string {
  return `${path}?${new URLSearchParams(query)}`
}

/** The server's refusal of a request of the page. */
export class RequestRefused extends Error {
  readonly status: number

  constructor(status: number, text: string) {
    super(text)
    this.status = status
  }
}

/** No server answered a request of the page. */
export class Unreachable extends Error {}

/** The response. Rejects with an {@link Unreachable} or a {@link RequestRefused}. */
export async function accepted(pending: Promise<Response>): Promise<Response> {
  const response = await pending.catch((cause: unknown) => {
    throw new Unreachable('No answer.', { cause })
  })
  if (!response.ok) throw new RequestRefused(response.status, await response.text())
  return response
}
