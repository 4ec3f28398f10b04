// Moves one large file each way, and reports how much memory that took. In a process of its own, so that the
// memory is the client's.
import { WxClient } from '@wx/client'

const { baseUrl, size, path } = JSON.parse(process.argv[2])
const wx = new WxClient({ tokens: { get: async () => 'token', invalidate: () => {} }, baseUrl })
const chunk = new Uint8Array(65_536)

async function* made(bytes) {
  for (let left = bytes; left > 0; left -= chunk.length) yield left < chunk.length ? chunk.subarray(0, left) : chunk
}

/** Most of the work's memory beyond what there was before, in bytes; and the last progress. */
async function measured(work) {
  const before = process.memoryUsage().rss
  let most = before
  let last
  const onProgress = (progress) => {
    last = progress
    most = Math.max(most, process.memoryUsage.rss())
  }
  await work(onProgress)
  return { extra: most - before, progress: last }
}

async function read(onProgress, bytes) {
  const { stream } = await wx.download('/large', { size: bytes }, { onProgress })
  for await (const _ of stream);
}

const uploads = {
  'a stream': (bytes) => ({ stream: made(bytes), size: bytes }),
  'a file on disk': () => ({ path }),
}
const report = {}
// Half as large a file first: V8 lets some 30 MB of network buffers be garbage before it collects them. What
// counts is what a file takes beyond that.
const HALF = size / 2
await wx.upload('/large', {}, { media: uploads['a stream'](HALF) })
await read(() => {}, HALF)
for (const [name, media] of Object.entries(uploads)) {
  report[`up: ${name}`] = await measured((onProgress) => wx.upload('/large', {}, { media: media(size), onProgress }))
}
report.down = await measured((onProgress) => read(onProgress, size))
await wx.close()
process.send(report)
