export { type IoRedis, type NodeRedis, RedisStore, type RedisStoreOptions } from './redis-store'
