import { sha1Hex } from '@wx/core'

export interface Script {
  readonly text: string
  readonly sha1: string
}

function script(text: string): Script {
  return { text, sha1: sha1Hex(text) }
}

/**
 * Each key is a hash of value `v` and version `n`. Every script touches that one key and nothing else, so all
 * of them run on a cluster. A script reads the time before it writes, which Redis allows from version 5: it
 * replicates effects, not scripts.
 */
export const readScript: Script = script(`
local entry = redis.call('HMGET', KEYS[1], 'v', 'n')
local time = redis.call('TIME')
return { entry[1], entry[2], time[1], time[2] }
`)

/**
 * The version is the time in µs, or one more than the last version if that is ahead of the time. So no
 * version comes back after a delete, an expiry or a flush. Redis does not roll back a script that fails: if
 * the ttl is refused, such as by an ACL, the script restores the key, or the value would stay for ever.
 */
export const writeScript: Script = script(`
local before = redis.call('HMGET', KEYS[1], 'v', 'n')
local last = before[2]
if ARGV[1] ~= '*' and ARGV[1] ~= (last and '=' .. last or '-') then return false end
local time = redis.call('TIME')
local version = string.format('%.0f', math.max(time[1] * 1000000 + time[2], (tonumber(last) or 0) + 1))
redis.call('HSET', KEYS[1], 'v', ARGV[2], 'n', version)
local ttl
if ARGV[3] == '' then ttl = redis.pcall('PERSIST', KEYS[1]) else ttl = redis.pcall('PEXPIRE', KEYS[1], ARGV[3]) end
if type(ttl) == 'table' and ttl.err then
  if last then redis.call('HSET', KEYS[1], 'v', before[1], 'n', last) else redis.call('DEL', KEYS[1]) end
  return ttl
end
return version
`)

export const deleteScript: Script = script(`
local last = redis.call('HGET', KEYS[1], 'n')
if not last or (ARGV[1] ~= '*' and ARGV[1] ~= '=' .. last) then return 0 end
return redis.call('DEL', KEYS[1])
`)
