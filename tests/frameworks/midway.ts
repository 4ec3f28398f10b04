import { once } from 'node:events'
import type { Server } from 'node:http'
import {
  Configuration,
  HTTP_SERVER_KEY,
  type IMiddleware,
  type IMidwayGlobalContainer,
  initializeGlobalApplicationContext,
  Middleware,
} from '@midwayjs/core'
import * as koa from '@midwayjs/koa'
import { type KoaHandler, webhook } from '@wx/koa'
import { bot } from './server-bot'

@Middleware()
class WechatMiddleware implements IMiddleware<koa.Context, koa.NextFunction> {
  resolve(): KoaHandler {
    return webhook(bot)
  }

  match({ path }: koa.Context): boolean {
    return path === '/api/wechat'
  }
}

/**
 * The bot is the first middleware, before Midway's body parser. The parser would answer a body that it can't
 * read, and a controller would get what it has made of the others.
 */
@Configuration({ imports: [koa], importConfigs: [{ default: { keys: 'signs cookies', koa: { port: 0, hostname: '127.0.0.1' } } }] })
class MainConfiguration {
  async onReady(container: IMidwayGlobalContainer, app: koa.Application): Promise<void> {
    container.bindClass(WechatMiddleware)
    app.getMiddleware().insertFirst(WechatMiddleware)
  }
}

const container = await initializeGlobalApplicationContext({ baseDir: import.meta.dirname, imports: [MainConfiguration] })
const server: Server = container.get(HTTP_SERVER_KEY)
if (!server.listening) await once(server, 'listening')
console.log(`port ${process.env.MIDWAY_HTTP_PORT}`)
