// Moves large files, and reports how much memory each took. In a process of its own, so that the memory is the
// client's.
import { WxClient } from '@wx/client'

const { baseUrl, size, path, isCold, names } = JSON.parse(process.argv[2])
const wx = new WxClient({ tokens: { get: async () => 'token', invalidate: () => {} }, baseUrl })
const chunk = new Uint8Array(65_536)
const BETWEEN_SAMPLES = 4_194_304

async function* made(bytes) {
  for (let left = bytes; left > 0; left -= chunk.length) yield left < chunk.length ? chunk.subarray(0, left) : chunk
}

/** In bytes. `external` has the buffers in it. */
function held() {
  globalThis.gc()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** Most of the transfer's memory beyond what there was before, in bytes; and the last progress. */
async function measured(transfer) {
  const memory = isCold ? held : process.memoryUsage.rss
  const before = memory()
  let most = before
  let last
  let next = 0
  const onProgress = (progress) => {
    last = progress
    // A collection takes its time.
    if (isCold && progress.loaded < next) return
    next = progress.loaded + BETWEEN_SAMPLES
    most = Math.max(most, memory())
  }
  await transfer(onProgress, size)
  return { extra: most - before, progress: last }
}

const transfers = {
  'up: a stream': (onProgress, bytes) => wx.upload('/large', {}, { media: { stream: made(bytes), size: bytes }, onProgress }),
  'up: a file on disk': (onProgress) => wx.upload('/large', {}, { media: { path }, onProgress }),
  down: async (onProgress, bytes) => {
    const { stream } = await wx.download('/large', { size: bytes }, { onProgress })
    for await (const _ of stream);
  },
}
if (!isCold) {
  await transfers['up: a stream'](() => {}, size / 2)
  await transfers.down(() => {}, size / 2)
}
const report = {}
for (const name of names) report[name] = await measured(transfers[name])
await wx.close()
process.send(report)
