import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Bot } from '@wx/core'
import { message } from '@wx/core/testing'
import { type Simulator, startSimulator } from '@wx/simulator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dishes } from './dishes'
import { build } from './index'

const token = 'koamenutoken'

describe('koa-menu [koa]', () => {
  let server: Server
  let sim: Simulator
  beforeAll(async () => {
    server = createServer(build({ token }).callback())
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const { port } = server.address() as AddressInfo
    sim = await startSimulator({ target: `http://127.0.0.1:${port}/`, token })
  })
  afterAll(async () => {
    await sim.close()
    server.close()
  })

  it('answers a dish with its card', async () => {
    expect(await sim.user('o1').press('DISH_NOODLES')).toMatchObject({ type: 'news', articles: [{ title: '牛肉面 ¥28' }] })
    expect(await sim.user('o1').press('DISH_TEA')).toMatchObject({ type: 'news', articles: [{ title: '茉莉花茶 ¥12' }] })
  })

  it('says so when a button is no longer on the menu', async () => {
    expect(await sim.user('o1').press('DISH_GONE')).toEqual({ type: 'text', text: '菜单里没有 DISH_GONE 了，请看看别的。' })
  })

  it('hands text to customer service', async () => {
    expect(await sim.user('o1').say('有包间吗')).toMatchObject({ type: 'notice' })
  })
})

it('answers a dish without HTTP', async () => {
  const bot = new Bot({ token }).use(dishes)
  const tea = await bot.dispatch(message('event:CLICK', { EventKey: 'DISH_TEA' }))
  expect(tea).toMatchObject({ MsgType: 'news', Articles: { item: [{ Title: '茉莉花茶 ¥12' }] } })
  expect(await bot.dispatch(message('event:CLICK', { EventKey: 'DISH_GONE' }))).toBeUndefined()
})
