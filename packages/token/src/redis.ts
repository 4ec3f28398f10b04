export { type IoRedis, type NodeRedis, RedisStore, type RedisStoreOptions } from '@wx/store/redis'
