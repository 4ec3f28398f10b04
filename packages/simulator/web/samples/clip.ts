import { recordStream } from '../recording'
import { drawScene } from './scene'

const framesPerSecond = 15
const frames = 30

/** A clip of two seconds, recorded from a canvas in whatever format the browser has. */
export async function sampleClip(): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = 320
  canvas.height = 240
  drawScene(canvas, 0)
  const recording = recordStream(canvas.captureStream(framesPerSecond))
  for (let frame = 1; frame <= frames; frame++) {
    drawScene(canvas, frame / frames)
    await new Promise((resolve) => setTimeout(resolve, 1000 / framesPerSecond))
  }
  return recording.stop()
}
