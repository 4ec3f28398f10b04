import { accepted, address } from '../api'

/** Gives the user a name; a user who was not met yet is one from now on. */
export async function rename(openid: string, name: string): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  await accepted(fetch(address('api/people/name', { openid }), { method: 'POST', headers, body: JSON.stringify({ name }) }))
}
