import { WxError } from '@wx/core'
import { systemReason } from '@wx/core/internal'

const COMMANDS = '+eval +evalsha +hget +hmget +hset +pexpire +persist +del +time'

/** What each of Redis's error codes means here, and what to do. */
const REFUSALS: Readonly<Record<string, readonly [meaning: string, todo: string]>> = {
  NOAUTH: ['it wants a password', 'Give the client the password, in the address as redis://:password@host:6379.'],
  WRONGPASS: ['the user or the password is wrong', 'Check both; in an address special characters are percent-encoded.'],
  NOPERM: ['the user may not run the commands or use the keys', `Allow them: ACL SETUSER <user> ${COMMANDS} ~<prefix>*.`],
  READONLY: ['it is a replica, which takes no writes', 'Use the address of the master, or a client that asks Sentinel for it.'],
  OOM: ['its memory is full', 'Raise maxmemory, or choose a maxmemory-policy that removes other keys.'],
  LOADING: ['it is still loading its data', 'Wait: it answers when it is done.'],
  MISCONF: ['it can’t save its data and takes no writes', 'Look for a full disk or missing rights in its log.'],
  WRONGTYPE: ['the key holds something else', 'Give the store a prefix that no other program uses, or delete the key.'],
  CROSSSLOT: ['the key is in another slot of the cluster', 'Check what changes keys on the way, such as a proxy.'],
  MOVED: ['it is one node of a cluster', 'Use the client for clusters: Cluster of ioredis, or createCluster.'],
  ASK: ['it is one node of a cluster', 'Use the client for clusters: Cluster of ioredis, or createCluster.'],
  CLUSTERDOWN: ['its cluster is down', 'Check CLUSTER INFO: every slot needs a master.'],
  MASTERDOWN: ['it is a replica that has lost its master', 'Use the address of the master.'],
  NOREPLICAS: ['too few replicas are connected to take a write', 'Check the replicas, or min-replicas-to-write.'],
  BUSY: ['a script of another program is running', 'Wait, or end it by SCRIPT KILL.'],
  TOO_OLD: ['it is older than Redis 5', 'Use Redis 5 or later.'],
  TOO_MANY: ['it has its largest number of clients', 'Raise maxclients, or close connections that are not used.'],
  NO_DATABASE: ['it has no database of this number', 'Use another number at the end of the address; a cluster has only 0.'],
}

/** Other errors of Redis all have the code `ERR`. Their text distinguishes them. */
const TEXTS: readonly (readonly [RegExp, keyof typeof REFUSALS])[] = [
  [/can't run this command|can't access at least one of the keys/i, 'NOPERM'],
  [/non deterministic|wrong number of arguments for 'hset'|replicate_commands/i, 'TOO_OLD'],
  [/max number of clients/i, 'TOO_MANY'],
  [/DB index is out of range|SELECT is not allowed/i, 'NO_DATABASE'],
  [/invalid password|invalid username-password/i, 'WRONGPASS'],
]

/**
 * The `WxError` of code `store-failed` for what a client rejected with. It has no cause and repeats no text
 * of the client: the clients' errors contain the command with its arguments, and a token may be among them.
 */
export function redisFailure(error: unknown, name = 'Redis'): WxError {
  if (WxError.is(error)) return error
  return new WxError('store-failed', explain(error instanceof Error ? error.message : '', systemReason(error), name))
}

function explain(message: string, reason: string, name: string): string {
  const word = /^[A-Z]{2,}\b/.exec(message)?.[0]
  const [meaning, todo] = REFUSALS[TEXTS.find(([text]) => text.test(message))?.[1] ?? word ?? ''] ?? []
  if (meaning !== undefined) return `${name} refused the call${word === 'ERR' ? '' : ` with ${word}`}: ${meaning}. ${todo}`
  const unknown = /unknown command .?([a-z]+)/i.exec(message)?.[1]?.toUpperCase()
  if (unknown !== undefined) {
    return `${name} does not know the command ${unknown}: rename-command has switched it off, or the server is not Redis. Allow ${unknown}.`
  }
  if (word !== undefined) return `${name} refused the call with ${word}. Its log, or the same command by redis-cli, says more.`
  return `${name} can't be reached: ${reason === 'Error' ? 'the client is not connected' : reason}. Check the address, that Redis runs, and the firewall.`
}

/** `NOSCRIPT`: Redis does not know the script yet, or has been restarted. */
export function isUnknownScript(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('NOSCRIPT')
}
