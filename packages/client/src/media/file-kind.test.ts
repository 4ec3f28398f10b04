import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileKind } from './file-kind'

test.each([
  ['ffd8ffe000104a464946', 'jpg'],
  ['89504e470d0a1a0a0000', 'png'],
  ['474946383961', 'gif'],
  ['474946383761', 'gif'],
  ['424d36840300', 'bmp'],
  ['2321414d520a', 'amr'],
  ['2321414d522d57420a', 'amr'],
  ['494433040000', 'mp3'],
  ['fffb9064', 'mp3'],
  ['fff3e4c4', 'mp3'],
  ['52494646248000005741564566', 'wav'],
  ['3026b2758e66cf11a6d9', 'wma'],
  ['00000020667479706d703432', 'mp4'],
  ['', undefined],
  ['ffd8', undefined],
  ['fff14c80', undefined],
  ['25504446', undefined],
  ['52494646248000004156492066', undefined],
  ['3c68746d6c3e', undefined],
])('%s is %s', (hex, kind) => expect(fileKind(Buffer.from(hex, 'hex'))).toBe(kind))

test('any bytes have a kind or none', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 16 }), (bytes) => void fileKind(bytes)))
})
