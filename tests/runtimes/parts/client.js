/* A client of the simulator behind HTTP: what to call comes as JSON. Nothing here belongs to one runtime. */
// biome-ignore-all lint/correctness/noUndeclaredDependencies: put into the same folder by ../packages.ts
import { WxApiError, WxClient } from '@wx/client'
import { stableToken, TokenManager } from '@wx/token'

/** One for all requests, as a program has it: the requests share its queue and its token. */
let shared

function clientOf({ baseUrl, appId, secret }) {
  if (shared === undefined) {
    const tokens = new TokenManager({ appId, secret, issuer: stableToken({ baseUrl }) })
    shared = { tokens, wx: new WxClient({ tokens, baseUrl, concurrency: 4, random: () => 0 }) }
  }
  return shared
}

const MEDIA = {
  bytes: (bytes) => bytes,
  blob: (bytes) => new Blob([bytes]),
  stream: (bytes) => ({ stream: new Blob([bytes]).stream(), size: bytes.length, name: 'a.png' }),
}

/** What can be asked for. The answer must be JSON. */
const CALLS = {
  get: (wx, ...args) => wx.get(...args),
  post: (wx, ...args) => wx.post(...args),
  'post until': (wx, ms, path, body) => wx.post(path, body, { signal: AbortSignal.timeout(ms) }),
  upload: (wx, path, query, form, base64) =>
    wx.upload(path, query, { media: MEDIA[form](Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))) }),
  download: async (wx, path, params) => {
    const { type, size, stream } = await wx.download(path, params)
    const digest = await crypto.subtle.digest('SHA-256', await new Response(stream).arrayBuffer())
    return { type, size, sha256: Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('') }
  },
  'give up a download': async (wx, path, params) => {
    const reader = (await wx.download(path, params)).stream.getReader()
    const { done } = await reader.read()
    await reader.cancel()
    return { done }
  },
  pages: async (wx, path, params) => {
    const items = []
    for await (const item of wx.pages(path, params)) items.push(item)
    return { items }
  },
}

/** @type {(request: Request) => Promise<Response>} */
export const answer = async (request) => {
  const { platform, call, args } = await request.json()
  const { wx, tokens } = clientOf(platform)
  try {
    return Response.json({ answer: await CALLS[call](wx, ...args) })
  } catch (error) {
    const { code, errcode, action, message, stack, cause } = error
    const tellsToken = `${message} ${stack} ${cause}`.includes(await tokens.get())
    return Response.json({ error: { code, errcode, action, isApiError: error instanceof WxApiError, tellsToken, message } })
  }
}
