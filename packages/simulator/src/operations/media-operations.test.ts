import { expect, test } from 'vitest'
import { greySquare } from '../endpoints/made-up-file'
import { fileForm, startApi } from '../testing/api'

test('a temporary file lives for three days', async () => {
  const { sim, clock, call, token } = await startApi()
  const picture = greySquare(4)
  const { media_id } = await call('/cgi-bin/media/upload', fileForm(picture, 'a.png'), { type: 'image' })
  const address = `${sim.apiUrl}/cgi-bin/media/get?${new URLSearchParams({ access_token: token, media_id: String(media_id) })}`
  const response = await fetch(address)
  expect(response.headers.get('content-type')).toBe('image/png')
  expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${media_id}"`)
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array(picture))
  await clock.advance(3 * 86_400_000)
  const { access_token } = await call('/cgi-bin/token', undefined, {
    grant_type: 'client_credential',
    appid: sim.account.appId,
    secret: '0123456789abcdef0123456789abcdef',
  })
  const query = { media_id: String(media_id), access_token: String(access_token) }
  expect(await call('/cgi-bin/media/get', undefined, query)).toMatchObject({ errcode: 40007 })
})

test('a file of another kind, a large one and an empty one are refused', async () => {
  const { call } = await startApi()
  const upload = (bytes: Uint8Array | string, type: string): Promise<unknown> =>
    call('/cgi-bin/media/upload', fileForm(bytes, 'a.bin'), { type })
  expect(await upload(greySquare(4), 'voice')).toMatchObject({ errcode: 40005 })
  expect(await upload(greySquare(4), 'thumb')).toMatchObject({ errcode: 40005 })
  expect(await upload('x'.repeat((64 << 10) + 1), 'thumb')).toMatchObject({ errcode: 45001 })
  expect(await upload('', 'image')).toMatchObject({ errcode: 41005 })
})

test('a picture for articles is an address, and less than a megabyte', async () => {
  const { call } = await startApi()
  const { url } = await call('/cgi-bin/media/uploadimg', fileForm(greySquare(4), 'a.png'))
  expect((await fetch(String(url))).headers.get('content-type')).toBe('image/png')
  expect(await call('/cgi-bin/media/uploadimg', fileForm('x'.repeat(1 << 20), 'a.jpg'))).toMatchObject({ errcode: 40009 })
  expect(await call('/cgi-bin/media/uploadimg', fileForm('GIF89a', 'a.gif'))).toMatchObject({ errcode: 40005 })
})

test('an upload that does not say its length is refused with status 412', async () => {
  const { sim, token } = await startApi()
  const form = new Response(fileForm(greySquare(4), 'a.png'))
  const headers = { 'content-type': form.headers.get('content-type') ?? '' }
  const init = Object.assign({ method: 'POST', headers, body: form.body }, { duplex: 'half' })
  const response = await fetch(`${sim.apiUrl}/cgi-bin/media/upload?access_token=${token}&type=image`, init)
  expect(response.status).toBe(412)
})

test('permanent files are listed, counted, fetched and deleted', async () => {
  const { clock, call } = await startApi()
  const added = await call('/cgi-bin/material/add_material', fileForm(greySquare(4), 'a.png'), { type: 'image' })
  expect(added).toEqual({ media_id: expect.any(String), url: expect.stringContaining('/api/media/') })
  const description = JSON.stringify({ title: '标题', introduction: '简介' })
  const video = fileForm('video', 'a.mp4', { description })
  const { media_id } = await call('/cgi-bin/material/add_material', video, { type: 'video' })
  expect(await call('/cgi-bin/material/add_material', fileForm('video', 'a.mp4'), { type: 'video' })).toMatchObject({ errcode: 41011 })
  expect(await call('/cgi-bin/material/get_materialcount')).toEqual({ voice_count: 0, video_count: 1, image_count: 1, news_count: 0 })
  expect(await call('/cgi-bin/material/batchget_material', { type: 'image', offset: 0, count: 20 })).toEqual({
    total_count: 1,
    item_count: 1,
    item: [{ ...added, name: 'a.png', update_time: Math.floor(clock.now() / 1000) }],
  })
  expect(await call('/cgi-bin/material/batchget_material', { type: 'image', offset: 0, count: 21 })).toMatchObject({ errcode: 40035 })
  expect(await call('/cgi-bin/material/get_material', { media_id })).toMatchObject({ title: '标题', description: '简介' })
  expect(await call('/cgi-bin/material/del_material', { media_id })).toMatchObject({ errcode: 0 })
  expect(await call('/cgi-bin/material/del_material', { media_id })).toMatchObject({ errcode: 40007 })
})
