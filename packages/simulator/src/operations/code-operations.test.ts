import { inflateSync } from 'node:zlib'
import decodeQR from 'qr/decode.js'
import { expect, test } from 'vitest'
import { startApi } from '../testing/api'

const create = '/cgi-bin/qrcode/create'

test('scanning a code brings its scene and its ticket along', async () => {
  const { sim, bot, call } = await startApi()
  bot.on('event:subscribe', (ctx) => `${ctx.message.EventKey} ${ctx.message.Ticket}`)
  bot.on('event:SCAN', (ctx) => `${ctx.message.EventKey} ${ctx.message.Ticket}`)
  const { ticket, url } = await call(create, { action_name: 'QR_LIMIT_SCENE', action_info: { scene: { scene_id: 7 } } })
  expect(url).toMatch(/^http:\/\/weixin\.qq\.com\/q\//)
  const user = sim.user('o1')
  expect(await user.scan(String(ticket))).toEqual({ type: 'text', text: `qrscene_7 ${ticket}` })
  expect(await user.scan(String(ticket))).toEqual({ type: 'text', text: `7 ${ticket}` })
  expect(await call('/cgi-bin/user/info', undefined, { openid: 'o1' })).toMatchObject({
    subscribe_scene: 'ADD_SCENE_QR_CODE',
    qr_scene: 7,
    qr_scene_str: '',
  })
})

/** What a reader finds in the picture: the pixels of a PNG of ours, grey, each row after one byte for its filter. */
function readPicture(png: Buffer): string {
  const size = png.readUInt32BE(16)
  const rows = inflateSync(png.subarray(png.indexOf('IDAT') + 4))
  const data = Uint8Array.from({ length: size * size * 3 }, (_, index) => {
    const pixel = Math.floor(index / 3)
    return rows[Math.floor(pixel / size) * (size + 1) + 1 + (pixel % size)] ?? 0
  })
  return decodeQR({ width: size, height: size, data })
}

test('the picture of a code says its address', async () => {
  const { sim, call } = await startApi()
  const { ticket, url } = await call(create, { action_name: 'QR_LIMIT_STR_SCENE', action_info: { scene: { scene_str: 'shop-1' } } })
  const picture = await fetch(`${sim.apiUrl}/cgi-bin/showqrcode?ticket=${encodeURIComponent(String(ticket))}`)
  expect(readPicture(Buffer.from(await picture.arrayBuffer()))).toBe(url)
  expect(sim.codes).toEqual([{ ticket, url, scene: 'shop-1' }])
})

test('a code expires: scanning it pushes nothing, its picture is gone', async () => {
  const { sim, clock, call } = await startApi()
  const body = { action_name: 'QR_STR_SCENE', action_info: { scene: { scene_str: 'shop-1' } }, expire_seconds: 100 }
  const { ticket, expire_seconds } = await call(create, body)
  expect(expire_seconds).toBe(100)
  const picture = `${sim.apiUrl}/cgi-bin/showqrcode?ticket=${encodeURIComponent(String(ticket))}`
  const response = await fetch(picture)
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png'])
  await clock.advance(100_000)
  expect(await sim.user('o1').scan(String(ticket))).toEqual({ type: 'notice', text: '二维码已过期', notice: { code: 'code-expired' } })
  expect(sim.user('o1').exchanges).toEqual([])
  expect((await fetch(picture)).status).toBe(404)
  expect(await (await fetch(`${sim.url}/api/codes`)).json()).toMatchObject([{ ticket, scene: 'shop-1', expired: true }])
})

test.each<readonly [object, number]>([
  [{ action_name: 'QR_CODE', action_info: { scene: { scene_id: 1 } } }, 40052],
  [{ action_name: 'QR_SCENE', action_info: {} }, 41011],
  [{ action_name: 'QR_SCENE', action_info: { scene: { scene_id: 0 } } }, 40053],
  [{ action_name: 'QR_LIMIT_SCENE', action_info: { scene: { scene_id: 100_001 } } }, 40053],
  [{ action_name: 'QR_STR_SCENE', action_info: { scene: { scene_str: 'x'.repeat(65) } } }, 40053],
])('%j is refused with %i', async (body, errcode) => {
  const { call } = await startApi()
  expect(await call(create, body)).toMatchObject({ errcode })
})

test('a short key brings its data back until it expires', async () => {
  const { clock, call } = await startApi()
  const { short_key } = await call('/cgi-bin/shorten/gen', { long_data: 'loooong', expire_seconds: 60 })
  expect(short_key).toMatch(/^\w{15}$/)
  await clock.advance(10_000)
  expect(await call('/cgi-bin/shorten/fetch', { short_key })).toMatchObject({ long_data: 'loooong', expire_seconds: 50 })
  await clock.advance(50_000)
  expect(await call('/cgi-bin/shorten/fetch', { short_key })).toMatchObject({ errcode: 40035 })
  expect(await call('/cgi-bin/shorten/gen', { long_data: 'x'.repeat(4_097) })).toMatchObject({ errcode: 45002 })
})
