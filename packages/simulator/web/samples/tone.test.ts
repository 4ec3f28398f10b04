import { expect, test } from 'vitest'
import { sampleTone } from './tone'

test('the tone is a WAV file whose header tells its true length', async () => {
  const file = new DataView(await sampleTone().arrayBuffer())
  const text = (offset: number): string => String.fromCharCode(...new Uint8Array(file.buffer, offset, 4))
  expect([text(0), text(8), text(12), text(36)]).toEqual(['RIFF', 'WAVE', 'fmt ', 'data'])
  expect(file.getUint32(4, true)).toBe(file.byteLength - 8)
  expect(file.getUint32(40, true)).toBe(file.byteLength - 44)
  expect(file.getUint32(40, true) / file.getUint32(28, true)).toBe(2)
})
