import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { MediaType } from '../api'
import { useWords } from '../language'
import { canRecord, type Recording, record } from '../recording'
import { sampleClip } from '../samples/clip'
import { samplePicture } from '../samples/picture'
import { sampleTone } from '../samples/tone'
import { Sheet } from './sheet'

interface Props {
  readonly type: MediaType
  readonly onMedia: (type: MediaType, file: Blob) => Promise<boolean>
  readonly onClose: () => void
}

const SAMPLES: Readonly<Record<MediaType, () => Promise<Blob>>> = {
  image: samplePicture,
  voice: async () => sampleTone(),
  video: sampleClip,
}

/** A sample, a file, or for voice a recording. */
export function MediaSheet({ type, onMedia, onClose }: Props): VNode {
  const words = useWords()
  const picker = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)

  const send = async (file: Promise<Blob>): Promise<void> => {
    setBusy(true)
    await onMedia(type, await file)
    onClose()
  }
  return (
    <Sheet title={words[type]} onClose={onClose}>
      <div class="weui-actionsheet__menu">
        <button
          type="button"
          class="weui-actionsheet__cell"
          data-testid="send-sample"
          disabled={busy}
          onClick={() => send(SAMPLES[type]())}
        >
          {words.sample}
          {busy && <i class="weui-loading" aria-hidden="true" />}
        </button>
        {type === 'voice' && canRecord() && <RecordButton onRecorded={(voice) => send(Promise.resolve(voice))} />}
        <button type="button" class="weui-actionsheet__cell" data-testid="choose-file" onClick={() => picker.current?.click()}>
          {words.chooseFile}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          accept={`${type === 'voice' ? 'audio' : type}/*`}
          data-testid="file"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            if (file) void send(Promise.resolve(file))
          }}
        />
      </div>
      <div class="weui-actionsheet__action">
        <button type="button" class="weui-actionsheet__cell" data-testid="sheet-cancel" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </Sheet>
  )
}

/** Starts a recording, then ends it. */
function RecordButton({ onRecorded }: { readonly onRecorded: (voice: Blob) => void }): VNode {
  const words = useWords()
  const [recording, setRecording] = useState<Recording>()
  const [refused, setRefused] = useState(false)
  const press = async (): Promise<void> => {
    if (recording) onRecorded(await recording.stop())
    else await record().then(setRecording, () => setRefused(true))
  }
  return (
    <button type="button" class="weui-actionsheet__cell" data-testid="record" disabled={refused} onClick={press}>
      {recording && <i class="recording-dot" aria-hidden="true" />}
      {refused ? words.noRecorder : recording ? words.stopRecording : words.record}
    </button>
  )
}
