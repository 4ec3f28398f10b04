import { webhook } from '@wx/fetch'
import { Elysia } from 'elysia'
import { bot } from './server-bot'

const app = new Elysia().mount('/api/wechat', webhook(bot)).listen({ port: 0, hostname: '127.0.0.1' })
console.log(`port ${app.server?.port}`)
