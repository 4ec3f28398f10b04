import { redisUrl } from '@wx-tests/machine/redis'
import { Redis } from 'ioredis'
import { createClient } from 'redis'

export const openIoRedis = (): Redis => new Redis(redisUrl)

export const openNodeRedis = (): ReturnType<typeof createClient> => createClient({ url: redisUrl })
