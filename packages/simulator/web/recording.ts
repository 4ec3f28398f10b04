/** A recording that is being made. */
export interface Recording {
  readonly stop: () => Promise<Blob>
}

/** Browsers give the microphone to secure pages only; the simulator's own address is one. */
export function canRecord(): boolean {
  return 'MediaRecorder' in globalThis && navigator.mediaDevices !== undefined
}

/** Starts to record from the microphone. Rejects if the user or the browser does not allow it. */
export async function record(): Promise<Recording> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
  return recordStream(stream)
}

/** Records any stream. `stop` also ends the stream's tracks, so that the microphone is free again. */
export function recordStream(stream: MediaStream): Recording {
  const recorder = new MediaRecorder(stream)
  const parts: Blob[] = []
  recorder.ondataavailable = ({ data }) => parts.push(data)
  recorder.start()
  return {
    stop: () =>
      new Promise((resolve) => {
        recorder.onstop = () => {
          for (const track of stream.getTracks()) track.stop()
          // The type without its codecs, as a file of this format would have it.
          resolve(new Blob(parts, { type: recorder.mimeType.replace(/;.*/, '') }))
        }
        recorder.stop()
      }),
  }
}
