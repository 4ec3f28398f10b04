const { createServer } = require('node:http')
const { WxClient } = require('@wx/client')
const { exports: entries } = require('@wx/client/package.json')

/* Jest runs modules in `node:vm`, and knows CommonJS only: nothing that is required may be an ES module. */

const names = Object.keys(entries).filter((key) => key !== './package.json')

test.each(names)('%s is required', (name) => {
  expect(typeof require(`@wx/client${name.slice(1)}`)).toBe('object')
})

test('a call and an upload', async () => {
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.end(JSON.stringify({ errcode: 0, length: request.headers['content-length'] })))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const tokens = { get: async () => 'a token', invalidate: async () => {} }
  const wx = new WxClient({ tokens, baseUrl: `http://127.0.0.1:${server.address().port}`, concurrency: 2 })
  expect(await wx.get('/cgi-bin/user/get')).toMatchObject({ errcode: 0 })
  const media = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(100_000)])
  const { length } = await wx.upload('/cgi-bin/media/upload', { type: 'image' }, { media })
  expect(Number(length)).toBeGreaterThan(100_000)
  await wx.close()
  server.close()
})
