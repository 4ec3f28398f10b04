/** Draws a sunrise over hills; `progress` from 0 to 1 is how far the sun has come. */
export function drawScene(canvas: HTMLCanvasElement, progress: number): void {
  const { width, height } = canvas
  const pen = canvas.getContext('2d')
  if (!pen) return
  const sky = pen.createLinearGradient(0, 0, 0, height)
  sky.addColorStop(0, '#3c8ce7')
  sky.addColorStop(1, '#ffe3c2')
  pen.fillStyle = sky
  pen.fillRect(0, 0, width, height)

  pen.fillStyle = '#fff3b0'
  pen.beginPath()
  pen.arc(width * 0.68, height * (0.75 - 0.45 * progress), height * 0.11, 0, 2 * Math.PI)
  pen.fill()

  hill(pen, '#5aa469', 0.62, 0.1, 0)
  hill(pen, '#37825b', 0.74, 0.08, 2)
  hill(pen, '#1f5f4a', 0.86, 0.05, 4)
}

function hill(pen: CanvasRenderingContext2D, colour: string, level: number, swing: number, phase: number): void {
  const { width, height } = pen.canvas
  pen.fillStyle = colour
  pen.beginPath()
  pen.moveTo(0, height)
  for (let x = 0; x <= width; x += 4) pen.lineTo(x, height * (level + swing * Math.sin(phase + (5 * x) / width)))
  pen.lineTo(width, height)
  pen.fill()
}
