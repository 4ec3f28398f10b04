import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type UntypedClient, untypedClient } from '../../test/untyped-client'
import { CountedTokens, Upstream } from '../../test/upstream'
import type { WxClientOptions } from '../call/client-options'
import type { Media, Progress } from './media'

let upstream: Upstream
let tokens: CountedTokens
let directory: string
let clients: UntypedClient[]

beforeEach(async () => {
  upstream = await new Upstream().listen()
  upstream.answer = () => ({ type: 'image', media_id: 'm1' })
  tokens = new CountedTokens()
  clients = []
  directory = await mkdtemp(join(tmpdir(), 'wx-client-'))
})
afterEach(async () => {
  await upstream.close()
  await Promise.all(clients.map((wx) => wx.close()))
  await rm(directory, { recursive: true })
})

function client(options: Partial<WxClientOptions> = {}): UntypedClient {
  const wx = untypedClient({ tokens, baseUrl: upstream.baseUrl, random: () => 0, ...options })
  clients.push(wx)
  return wx
}

const PNG = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(200_000, 'x')])
const IMAGE = { type: 'image' }
const UPLOAD = '/cgi-bin/media/upload'

async function* inPieces(bytes: Uint8Array, size = 10_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** The form as a server reads it: by another implementation than the one that wrote it. */
async function formOf(index = 0): Promise<FormData> {
  const { headers, body } = upstream.received[index] ?? { headers: {}, body: '' }
  return new Response(Buffer.from(body, 'latin1'), { headers: { 'content-type': headers['content-type'] ?? '' } }).formData()
}

async function fileOf(index = 0): Promise<{ readonly name: string; readonly type: string; readonly bytes: Buffer }> {
  const file = (await formOf(index)).get('media')
  if (!(file instanceof File)) throw new Error('The form has no file.')
  return { name: file.name, type: file.type, bytes: Buffer.from(await file.arrayBuffer()) }
}

const FORMS: Readonly<Record<string, () => Promise<Media> | Media>> = {
  bytes: () => PNG,
  'a view of bytes': () => new Uint8Array(Buffer.concat([Buffer.from('ab'), PNG])).subarray(2),
  'an ArrayBuffer': () => new Uint8Array(PNG).buffer,
  'a Blob': () => new Blob([PNG]),
  'a File': () => new File([PNG], 'a.png'),
  'a file on disk': async () => {
    const path = join(directory, 'a.png')
    await writeFile(path, PNG)
    return { path }
  },
  'a stream of Node': () => ({ stream: inPieces(PNG), size: PNG.length, name: 'a.png' }),
  'a stream in pieces of a byte': () => ({ stream: inPieces(PNG.subarray(0, 100), 1), size: 100 }),
  'a web stream': () => ({ stream: new Blob([PNG]).stream(), size: PNG.length }),
}

describe.each(Object.entries(FORMS))('%s', (name, media) => {
  const transports = name === 'a file on disk' ? [{}] : [{}, { fetch: (url: string, init: object) => fetch(url, init) }]

  test.each(transports)('is sent as a form with a length, and its progress is told to the end', async (transport) => {
    const progress: Progress[] = []
    const answer = await client(transport).upload(UPLOAD, IMAGE, { media: await media(), onProgress: (now) => progress.push(now) })
    expect(answer).toEqual({ type: 'image', media_id: 'm1' })
    const [request] = upstream.received
    expect(request?.headers['transfer-encoding']).toBeUndefined()
    expect(Number(request?.headers['content-length'])).toBe(request?.body.length)
    expect(Object.fromEntries(request?.query ?? [])).toEqual({ type: 'image', access_token: 'canary-token-1' })
    const file = await fileOf()
    const size = name.endsWith('a byte') ? 100 : PNG.length
    expect(file.bytes.equals(PNG.subarray(0, size))).toBe(true)
    expect(file.type).toBe('image/png')
    expect(file.name).toBe(name === 'a File' || name === 'a file on disk' || name === 'a stream of Node' ? 'a.png' : 'file.png')
    expect(progress.at(-1)).toEqual({ loaded: size, total: size })
    expect(progress.map(({ loaded }) => loaded)).toEqual(progress.map(({ loaded }) => loaded).sort((one, other) => one - other))
  })
})

test.each([
  ['照片.png', 'file.png'],
  ['my photo (1).png', 'my_photo_1_.png'],
  ['a"b\r\nc.png', 'a_b_c.png'],
  ['', 'file.png'],
])('the file name %j is sent as %j', async (name, sent) => {
  await client().upload(UPLOAD, IMAGE, { media: new File([PNG], name) })
  expect((await fileOf()).name).toBe(sent)
  expect(upstream.received[0]?.body).toContain(`filename="${sent}"`)
})

test('other fields go with it: a text as it is, an object as JSON', async () => {
  const video = Buffer.concat([Buffer.from('00000018667479706d703432', 'hex'), Buffer.alloc(100)])
  await client().upload(
    '/cgi-bin/material/add_material',
    { type: 'video' },
    { media: video, description: { title: '标题' }, note: '你"好', n: 1 },
  )
  const form = await formOf()
  expect([form.get('description'), form.get('note'), form.get('n')]).toEqual(['{"title":"标题"}', '你"好', '1'])
})

const JPG = Buffer.from('ffd8ffe000104a46', 'hex')
const AMR = Buffer.from('#!AMR\n')

describe('checked before a byte is sent', () => {
  test.each<[string, object, Media, RegExp]>([
    [UPLOAD, IMAGE, Buffer.from('%PDF-1.7 canary'), /unknown kind.*takes jpg, png, gif, bmp/],
    [UPLOAD, IMAGE, new File([AMR], 'a.jpg'), /is amr, by its content/],
    [UPLOAD, IMAGE, Buffer.alloc(0), /is empty/],
    [UPLOAD, { type: 'thumb' }, Buffer.concat([JPG, Buffer.alloc(65_536)]), /65544 bytes.*65536 at most/],
    [UPLOAD, { type: 'thumb' }, PNG, /is png.*takes jpg/],
    [UPLOAD, { type: 'voice' }, { stream: inPieces(AMR), size: 2_097_153 }, /2097153 bytes/],
    [UPLOAD, { type: 'video' }, JPG, /takes mp4/],
    ['/cgi-bin/media/uploadimg', {}, Buffer.concat([JPG, Buffer.alloc(1_048_576)]), /1048576 at most/],
    ['/cgi-bin/media/uploadimg', {}, Buffer.from('GIF89a'), /takes jpg, png/],
    ['/cgi-bin/media/uploadimg', IMAGE, Buffer.from('GIF89a'), /takes jpg, png/],
    [`${UPLOAD}?type=voice`, {}, PNG, /takes amr, mp3/],
    [UPLOAD, IMAGE, { path: '/no/such/canary' }, /can’t be read: ENOENT/],
    [UPLOAD, IMAGE, { stream: inPieces(PNG), size: Number.NaN }, /size is NaN/],
  ])('%s %j', async (path, query, media, message) => {
    const work = client().upload(path, { ...query }, { media })
    await expect(work).rejects.toMatchObject({ code: 'media-invalid', message: expect.stringMatching(message) })
    await expect(work).rejects.not.toThrow(/canary/)
    expect(upstream.received).toHaveLength(0)
  })

  test('a field that is no text, number, object or file is refused', async () => {
    await expect(client().upload(UPLOAD, {}, { media: () => {} })).rejects.toMatchObject({ code: 'config-invalid' })
  })
})

describe('a stream', () => {
  test.each([
    [PNG.length + 1, /gave 200008 of the 200009 bytes/],
    [PNG.length - 1, /gave more than the 200007 bytes/],
  ])('whose size is wrong ends the upload: %i', async (size, message) => {
    const work = client().upload(UPLOAD, IMAGE, { media: { stream: inPieces(PNG), size } })
    await expect(work).rejects.toMatchObject({ code: 'media-invalid', message: expect.stringMatching(message) })
    expect(upstream.received).toHaveLength(0)
  })

  test('that breaks ends the upload, without its message', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield PNG.subarray(0, 1_000)
      throw new Error('canary')
    }
    const work = client().upload(UPLOAD, IMAGE, { media: { stream: broken(), size: PNG.length } })
    await expect(work).rejects.toMatchObject({ code: 'media-invalid', message: expect.not.stringContaining('canary') })
  })

  test('is sent once: a dead token is an error then', async () => {
    upstream.answer = () => ({ errcode: 40001, errmsg: 'x' })
    const work = client().upload(UPLOAD, IMAGE, { media: { stream: inPieces(PNG), size: PNG.length } })
    await expect(work).rejects.toMatchObject({ code: 'api-refused', errcode: 40001 })
    expect(upstream.received).toHaveLength(1)
    // The next call gets another one.
    expect(tokens.invalidated).toEqual(['canary-token-1'])
  })
})

test('bytes are sent again with a new token', async () => {
  upstream.answer = ({ query }) => (query.get('access_token') === 'canary-token-1' ? { errcode: 40001 } : { media_id: 'm' })
  expect(await client().upload(UPLOAD, IMAGE, { media: PNG })).toEqual({ media_id: 'm' })
  expect((await fileOf(1)).bytes.equals(PNG)).toBe(true)
})

test('an upload whose connection breaks is not sent again', async () => {
  upstream.answer = (_request, response) => void response.socket?.destroy()
  await expect(client().upload(UPLOAD, IMAGE, { media: PNG })).rejects.toMatchObject({ code: 'outcome-unknown' })
  expect(upstream.received).toHaveLength(1)
})

test('a listener of progress that throws disturbs nothing', async () => {
  const onProgress = (): never => {
    throw new Error('canary')
  }
  expect(await client().upload(UPLOAD, IMAGE, { media: PNG, onProgress })).toMatchObject({ media_id: 'm1' })
})

test('an abort in the middle frees the socket', async () => {
  const controller = new AbortController()
  async function* endless(): AsyncGenerator<Uint8Array> {
    yield PNG
    for (let count = 0; ; count++) {
      if (count === 20) controller.abort()
      yield PNG
    }
  }
  const work = client().upload('/any/upload', {}, { media: { stream: endless(), size: 1e9 }, signal: controller.signal })
  await expect(work).rejects.toMatchObject({ code: 'aborted' })
  await expect.poll(() => upstream.sockets.size).toBe(0)
})
