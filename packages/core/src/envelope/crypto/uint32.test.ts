import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readUint32, writeUint32 } from './uint32'

test('any number is read and written anywhere as a DataView does it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffff_ffff }), fc.nat(8), (value, at) => {
      const bytes = new Uint8Array(12).fill(0xa5)
      const expected = bytes.slice()
      new DataView(expected.buffer).setUint32(at, value)
      writeUint32(bytes, at, value)
      expect(bytes).toEqual(expected)
      expect(readUint32(bytes, at)).toBe(value)
    }),
  )
})
