import type { ChatState } from '../src/chat/chat-state'
import type { UserAction } from '../src/chat/user-action'

/** The kinds of media that a user can send. */
export type MediaType = 'image' | 'voice' | 'video'

/** The address of the stream of this user's changes. */
export function eventsUrl(openid: string): string {
  return address('/api/events', { openid })
}

export async function readState(openid: string): Promise<ChatState> {
  return (await accepted(fetch(address('/api/state', { openid })))).json()
}

export async function sendAction(openid: string, action: UserAction): Promise<void> {
  await accepted(
    fetch(address('/api/actions', { openid }), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(action),
    }),
  )
}

/** Uploads the file and sends it as a message. */
export async function sendMedia(openid: string, type: MediaType, file: Blob): Promise<void> {
  const headers = { 'content-type': file.type || 'application/octet-stream' }
  const response = await accepted(fetch(address('/api/media', { type }), { method: 'POST', headers, body: file }))
  const { mediaId }: { readonly mediaId: string } = await response.json()
  await sendAction(openid, { type, mediaId })
}

function address(path: string, query: Record<string, string>): string {
  return `${path}?${new URLSearchParams(query)}`
}

/** The response. If the server refuses, rejects with the server's text, which the page shows. */
export async function accepted(pending: Promise<Response>): Promise<Response> {
  const response = await pending
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
  return response
}
