import { redisUrl } from '@wx-tests/machine/redis'
import { Redis } from 'ioredis'
import { createClient } from 'redis'

export function openIoRedis(): Redis {
  return new Redis(redisUrl)
}

export function openNodeRedis(): ReturnType<typeof createClient> {
  return createClient({ url: redisUrl })
}
