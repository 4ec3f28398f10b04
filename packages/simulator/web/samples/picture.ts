import { drawScene } from './scene'

/** A PNG of 480 × 320, drawn here, so that the package needs no picture file. */
export async function samplePicture(): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = 480
  canvas.height = 320
  drawScene(canvas, 1)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser could not encode the sample picture'))))
  })
}
