import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Exchange } from '../../src/delivery/exchange'
import { useWords } from '../language'
import type { PanelProps } from '../panel'
import { Capture } from './capture'
import { type Draft, newDraft, sentText, useDraft } from './draft'
import { Editor } from './editor'
import { PushList } from './push-list'
import { adopt, type Reading, readSample, sendPush } from './send-calls'
import { Sent } from './sent'

/** Any push of the platform: chosen from the list or captured elsewhere, edited, and sent as the user. */
export function SendView({ openid, state, onInspect, onWork }: PanelProps): VNode {
  const words = useWords()
  const [draft, setDraft] = useDraft()
  const [capturing, setCapturing] = useState(false)
  const [sent, setSent] = useState<Exchange | 'waiting'>()

  const edit = (next: Draft): void => {
    setDraft(next)
    setCapturing(false)
    setSent(undefined)
  }
  const choose = (name: string): void => void onWork(readSample(name).then((push) => edit(newDraft(push))))
  const adoptText = async (text: string, keepSender: boolean): Promise<Reading<unknown>> => {
    const reading = await adopt(openid, text, keepSender)
    if ('value' in reading) edit(newDraft(reading.value, reading.value.replaced))
    return reading
  }
  const send = async (one: Draft): Promise<void> => {
    setSent('waiting')
    const reading = await sendPush(openid, sentText(one)).catch((error: unknown) => {
      setSent(undefined)
      throw error
    })
    if ('value' in reading) return setSent(reading.value)
    setSent(undefined)
    setDraft({ ...one, problem: reading.problem })
  }

  return (
    <div class="send">
      <PushList
        selected={capturing ? undefined : draft?.push.name}
        onChoose={choose}
        onCapture={() => setCapturing(true)}
        onWork={onWork}
      />
      {capturing && <Capture onRead={adoptText} />}
      {!capturing && draft === undefined && <p class="desk__empty">{words.choosePush}</p>}
      {!capturing && draft !== undefined && (
        <Editor
          key={draft.push.name}
          draft={draft}
          account={state.account}
          onEdit={edit}
          onAdopt={() => onWork(adoptText(JSON.stringify(draft.push.fields), false).then(() => undefined))}
          onWork={onWork}
          onSend={() => onWork(send(draft))}
        >
          {sent !== undefined && <Sent sent={sent} known={state.exchanges} onInspect={onInspect} />}
        </Editor>
      )}
    </div>
  )
}
