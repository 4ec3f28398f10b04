import { recordStream } from '../recording'
import { drawScene } from './scene'

const FRAMES_PER_SECOND = 15
const FRAMES = 30

/** A clip of two seconds, recorded from a canvas in a format that the browser can record. */
export async function sampleClip(): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = 320
  canvas.height = 240
  drawScene(canvas, 0)
  const recording = recordStream(canvas.captureStream(FRAMES_PER_SECOND))
  for (let frame = 1; frame <= FRAMES; frame++) {
    drawScene(canvas, frame / FRAMES)
    await new Promise((resolve) => setTimeout(resolve, 1000 / FRAMES_PER_SECOND))
  }
  return recording.stop()
}
