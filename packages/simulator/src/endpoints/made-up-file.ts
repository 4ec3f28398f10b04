import { greyPng } from './grey-png'

/** A grey square, `size` pixels wide, as PNG: it stands for a real picture of the platform's. */
export function greySquare(size: number): Uint8Array {
  return greyPng(size, () => 0xd8)
}
