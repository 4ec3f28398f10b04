import 'reflect-metadata'
import { type INestApplication, type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import type { Bot } from '@wx/core'
import { webhook } from '@wx/express'

/**
 * The bot as middleware of a module. A controller would answer a POST with 201, and interceptors that wrap
 * answers would wrap the reply.
 */
export function startNest(bot: Bot): Promise<INestApplication> {
  @Module({})
  class WechatModule implements NestModule {
    configure(consumer: MiddlewareConsumer): void {
      consumer.apply(webhook(bot)).forRoutes('api/wechat')
    }
  }
  return NestFactory.create(WechatModule, { logger: ['error'] })
}
