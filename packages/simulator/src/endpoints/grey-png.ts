import { crc32, deflateSync } from 'node:zlib'

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length)
  whole.set(body, 4)
  whole.writeUInt32BE(crc32(body), body.length + 4)
  return whole
}

/** A picture of grey pixels as PNG, `size` pixels wide and high. `shade` is from 0, black, to 255, white. */
export function greyPng(size: number, shade: (x: number, y: number) => number): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  // 8 bits a pixel, grey.
  header.set([8, 0], 8)
  // Each row begins with its filter: none.
  const rows = Array.from({ length: size }, (_row, y) => Uint8Array.of(0, ...Array.from({ length: size }, (_pixel, x) => shade(x, y))))
  const pixels = deflateSync(Buffer.concat(rows))
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', new Uint8Array())])
}
