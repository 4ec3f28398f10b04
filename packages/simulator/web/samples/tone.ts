const SAMPLE_RATE = 8000
const SECONDS_PER_NOTE = 0.4
const NOTES = [523.25, 587.33, 659.25, 783.99, 659.25]
const HEADER_BYTES = 44

/** Two seconds of five notes, as a WAV file: 8 kHz, 16 bit, mono. */
export function sampleTone(): Blob {
  const perNote = SAMPLE_RATE * SECONDS_PER_NOTE
  const bytes = NOTES.length * perNote * 2
  const wav = new DataView(new ArrayBuffer(HEADER_BYTES + bytes))
  writeHeader(wav, bytes)
  NOTES.forEach((frequency, note) => {
    for (let i = 0; i < perNote; i++) {
      // Each note fades in and out; otherwise a click is heard between two notes.
      const loudness = Math.sin((Math.PI * i) / perNote) * 0.4
      const value = loudness * Math.sin((2 * Math.PI * frequency * i) / SAMPLE_RATE)
      wav.setInt16(HEADER_BYTES + 2 * (note * perNote + i), value * 0x7fff, true)
    }
  })
  return new Blob([wav.buffer], { type: 'audio/wav' })
}

function writeHeader(wav: DataView, bytes: number): void {
  const text = (offset: number, value: string): void => {
    for (let i = 0; i < value.length; i++) wav.setUint8(offset + i, value.charCodeAt(i))
  }
  text(0, 'RIFF')
  wav.setUint32(4, HEADER_BYTES - 8 + bytes, true)
  text(8, 'WAVEfmt ')
  wav.setUint32(16, 16, true)
  wav.setUint16(20, 1, true)
  wav.setUint16(22, 1, true)
  wav.setUint32(24, SAMPLE_RATE, true)
  wav.setUint32(28, SAMPLE_RATE * 2, true)
  wav.setUint16(32, 2, true)
  wav.setUint16(34, 16, true)
  text(36, 'data')
  wav.setUint32(40, bytes, true)
}
