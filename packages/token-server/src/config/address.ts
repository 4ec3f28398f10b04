/** Where to listen. */
export type Address = { readonly path: string } | { readonly host: string; readonly port: number }

const HOST_AND_PORT = /^(?<host>\[[\da-f:.]+\]|[\w.-]+):(?<port>\d{1,5})$/i

/** `127.0.0.1:8090`, `[::]:8090`, `unix:/run/wx.sock`; undefined where the text is none of these. */
export function parseAddress(text: string): Address | undefined {
  if (text.startsWith('unix:/')) return { path: text.slice('unix:'.length) }
  const { host = '', port = '' } = HOST_AND_PORT.exec(text)?.groups ?? {}
  return host !== '' && Number(port) <= 65_535 ? { host: host.replace(/^\[|\]$/g, ''), port: Number(port) } : undefined
}

export function isLoopback(address: Address): boolean {
  return 'path' in address || /^(127\.|::1$|localhost$)/.test(address.host)
}

export function formatAddress(address: Address): string {
  if ('path' in address) return `unix:${address.path}`
  return `${address.host.includes(':') ? `[${address.host}]` : address.host}:${address.port}`
}
