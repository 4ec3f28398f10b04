import { BlockList, isIP } from 'node:net'

const PRIVATE = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  PRIVATE.addSubnet(network, prefix)
for (const [network, prefix] of [
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  PRIVATE.addSubnet(network, prefix, 'ipv6')

/** Whether only this machine or its own network can reach the host. */
function isPrivate(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '')
  const family = isIP(host)
  if (family === 0) return host === 'localhost' || !host.includes('.') || /\.(local|localhost|internal|lan)$/.test(host)
  return PRIVATE.check(host, family === 6 ? 'ipv6' : 'ipv4')
}

/**
 * Why the console would refuse the address, whether or not the bot answers. Absent if it would not: a public
 * host, port 80 or 443.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Access_Overview.html
 */
export function consoleRefusal(address: string): string | undefined {
  const { hostname, port } = new URL(address)
  if (isPrivate(hostname))
    return `${hostname} is no public address: the platform can't reach it. Give the address that the tunnel has outside.`
  if (port === '') return undefined
  return `The console takes port 80 for http and 443 for https, not ${port}. Forward one of these.`
}
