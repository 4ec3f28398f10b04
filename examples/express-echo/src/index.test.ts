import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { type Demo, type Mode, startDemo } from './demo'

describe.each<Mode>(['plain', 'compat', 'safe'])('express-echo [express] [%s]', (mode) => {
  let demo: Demo
  beforeAll(async () => {
    demo = await startDemo({ mode, botPort: 0, pagePort: 0 })
  })
  afterAll(() => demo.close())

  it('passes the check of the console', async () => {
    expect(await demo.simulator.verify()).toMatchObject({ ok: true })
  })

  it('greets a follower', async () => {
    expect(await demo.simulator.user('o1').follow()).toMatchObject({ type: 'text', text: expect.stringContaining('欢迎关注') })
  })

  it('answers 你好, repeats other text and picks words out of it', async () => {
    const user = demo.simulator.user('o2')
    expect(await user.say('你好')).toMatchObject({ text: expect.stringContaining('很高兴认识你') })
    expect(await user.say('<b>]]>&')).toEqual({ type: 'text', text: '你说：<b>]]>&' })
    expect(await user.say('天气 北京')).toMatchObject({ text: expect.stringContaining('北京') })
  })

  it('sends pictures, voices and videos back', async () => {
    const user = demo.simulator.user('o3')
    const bytes = new Uint8Array([1])
    const picture = demo.simulator.upload('image', bytes, 'image/png')
    const voice = demo.simulator.upload('voice', bytes, 'audio/mpeg')
    const video = demo.simulator.upload('video', bytes, 'video/mp4')
    expect(await user.send({ type: 'image', mediaId: picture })).toMatchObject({ type: 'image', mediaId: picture })
    expect(await user.send({ type: 'voice', mediaId: voice })).toMatchObject({ type: 'voice', mediaId: voice })
    expect(await user.send({ type: 'video', mediaId: video })).toMatchObject({ type: 'video', mediaId: video })
  })

  it('tells a place and thanks for a link', async () => {
    const user = demo.simulator.user('o4')
    const place = { type: 'location', latitude: 23.13, longitude: 113.35, scale: 15, label: '广州塔' } as const
    expect(await user.send(place)).toMatchObject({ text: '你在 广州塔（北纬 23.13，东经 113.35）' })
    const link = { type: 'link', title: '一篇文章', description: '', url: 'https://example.com' } as const
    expect(await user.send(link)).toMatchObject({ text: '谢谢分享：一篇文章' })
  })

  it('answers every menu button, the news card with a picture that is there', async () => {
    const user = demo.simulator.user('o5')
    await user.follow()
    expect(await user.press('HELP')).toMatchObject({ type: 'text' })
    expect(await user.press('JOKE')).toMatchObject({ type: 'text' })
    const card = await user.press('NEWS')
    if (card?.type !== 'news') throw new Error(`Not a card: ${JSON.stringify(card)}`)
    const picture = await fetch(card.articles[0]?.picUrl ?? '')
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png'])
  })

  it('shows an error of its own at the push', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    onTestFinished(() => warn.mockRestore())
    const user = demo.simulator.user('o6')
    expect(await user.say('好'.repeat(680))).toBeUndefined()
    expect(user.exchanges.at(-1)).toMatchObject({ outcome: 'silent', botErrors: [expect.stringContaining('reply-invalid')] })
    expect(warn).toHaveBeenCalledOnce()
  })
})

it('takes a free port if the wanted one is in use', async () => {
  const first = await startDemo({ mode: 'plain', botPort: 0, pagePort: 0 })
  const taken = { botPort: Number(new URL(first.botUrl).port), pagePort: Number(new URL(first.simulator.url).port) }
  const second = await startDemo({ mode: 'plain', ...taken })
  expect(second.botUrl).not.toBe(first.botUrl)
  expect(await second.simulator.user('o1').say('你好')).toMatchObject({ type: 'text' })
  await Promise.all([first.close(), second.close()])
})
