import { expect, test } from 'vitest'
import { startApi } from '../testing/api'

/** A body whose length is not known when the request starts. */
function chunked(text: string): RequestInit {
  return Object.assign({ method: 'POST', body: new Blob([text]).stream() }, { duplex: 'half' })
}

test('a JSON body that does not say its length is read', async () => {
  const { sim, token } = await startApi()
  const response = await fetch(`${sim.apiUrl}/cgi-bin/tags/create?access_token=${token}`, chunked('{"tag":{"name":"x"}}'))
  expect(await response.json()).toEqual({ tag: { id: 100, name: 'x' } })
})

test.each([true, false])('more than 11 MB are refused; with a length: %s', async (said) => {
  const { sim } = await startApi()
  const text = 'x'.repeat((11 << 20) + 1)
  const response = await fetch(`${sim.apiUrl}/cgi-bin/menu/create`, said ? { method: 'POST', body: text } : chunked(text)).catch(
    () => undefined,
  )
  // A server that stops reading may be heard as a closed connection.
  expect(response?.status ?? 413).toBe(413)
})
