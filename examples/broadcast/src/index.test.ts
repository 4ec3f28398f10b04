import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ManualClock } from '@wx/core/testing'
import { webhook } from '@wx/node'
import { DEFAULT_ACCOUNT, type Simulator, startSimulator } from '@wx/simulator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ARRIVED } from './arrivals'
import { type BookShop, build } from './index'

const token = 'broadcasttoken'
const owner = 'oOwner'

describe('broadcast [node:http]', () => {
  let server: Server
  let sim: Simulator
  let shop: BookShop
  const clock = new ManualClock(Date.now())

  beforeAll(async () => {
    server = createServer()
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const { port } = server.address() as AddressInfo
    sim = await startSimulator({ target: `http://127.0.0.1:${port}/wechat`, token, clock })
    const { appId, secret } = DEFAULT_ACCOUNT
    const templateId = sim.addTemplate({ title: '到货提醒', content: ARRIVED })
    shop = await build({ token, appId, secret, templateId, owner, api: sim.apiUrl })
    server.on('request', webhook(shop.bot))
  })
  afterAll(async () => {
    await sim.close()
    server.close()
  })

  const lastTo = (openid: string): unknown => sim.user(openid).bubbles.at(-1)?.content

  it('has made the menu', async () => {
    const page = await fetch(`${sim.url}/api/state?openid=o1`)
    expect(await page.text()).toContain('新书海报')
  })

  it('greets who scans the code in the window, followers and others', async () => {
    const reader = sim.user('o1')
    const greeting = { type: 'text', text: expect.stringContaining('橱窗') }
    expect(await reader.scan(shop.code.ticket)).toMatchObject(greeting)
    expect(reader.following).toBe(true)
    expect(await reader.scan(shop.code.ticket)).toMatchObject(greeting)
    expect(await sim.user('o2').follow()).toEqual({ type: 'text', text: '欢迎来到微光书店！' })
  })

  it('sends the poster', async () => {
    expect(await sim.user('o1').press('POSTER')).toBeUndefined()
    const picture = lastTo('o1')
    expect(picture).toMatchObject({ type: 'image' })
    const { url } = picture as { readonly url: string }
    expect((await fetch(new URL(url, sim.url))).headers.get('content-type')).toBe('image/png')
  })

  it('tells readers that a book is there, and the owner who was told', async () => {
    for (const openid of ['o1', 'o2', 'o3']) await sim.user(openid).follow()
    for (const openid of ['o1', 'o2', 'o3']) {
      expect(await sim.user(openid).press('REMIND')).toEqual({ type: 'text', text: '好的，到货时提醒你。' })
    }
    await sim.user('o3').unfollow()
    expect(await sim.user(owner).say('到货 三体')).toEqual({ type: 'text', text: '正在提醒 3 位读者。' })
    const lines = [
      { label: '书名', value: '三体' },
      { label: '取书地点', value: '微光书店' },
    ]
    const arrived = { type: 'template', title: '到货提醒', lines, url: '' }
    await expect.poll(() => [lastTo('o1'), lastTo('o2')]).toEqual([arrived, arrived])
    // The platform tells the results a moment later.
    expect(lastTo(owner)).toEqual({ type: 'text', text: '正在提醒 3 位读者。' })
    await clock.advance(1_000)
    await expect.poll(() => lastTo(owner)).toEqual({ type: 'text', text: '《三体》：2 位读者收到提醒，1 位没有收到。' })
  })

  it('takes 到货 from nobody else', async () => {
    expect(await sim.user('o2').say('到货 三体')).toEqual({ type: 'text', text: '点下面的菜单看看。' })
  })
})
