import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Exchange } from '../../src/delivery/exchange'
import { isStep } from '../../src/scenario/scenario'
import { useWords } from '../language'
import { PushEditor } from './push-editor'
import { saveFile } from './save-file'
import { readCopy, readScenario, repeat, resend } from './scenario-calls'
import { useWork } from './work'

interface Props {
  readonly exchange: Exchange
  readonly onSelect: (id: string) => void
}

/** What can be done with a push: send it again, and take it elsewhere. */
export function ExchangeActions({ exchange, onSelect }: Props): VNode {
  const words = useWords()
  const { trouble, work } = useWork()
  const [editing, setEditing] = useState(false)
  const [copied, setCopied] = useState(false)
  const editButton = useRef<HTMLButtonElement>(null)
  const wasSent = exchange.attempts.length > 0
  const send = (sending: Promise<Exchange>): Promise<void> =>
    work(async () => {
      onSelect((await sending).id)
      // The page shows the new push: its button takes the focus of the one that is gone.
      requestAnimationFrame(() => document.getElementById('send-again')?.focus())
    })
  const closeEditor = (): void => {
    setEditing(false)
    editButton.current?.focus()
  }
  const copyCurl = (): Promise<void> =>
    work(async () => {
      await navigator.clipboard.writeText(await readCopy(exchange, 'curl'))
      setCopied(true)
    })

  return (
    <section class="again" aria-label={words.pushAgain}>
      <div class="again__row">
        <button
          id="send-again"
          type="button"
          class="again__button"
          title={words.sendAgainHint}
          data-testid="send-again"
          onClick={() => send(resend(exchange))}
        >
          {words.sendAgain}
        </button>
        <button
          ref={editButton}
          type="button"
          class="again__button"
          aria-expanded={editing}
          data-testid="edit-push"
          onClick={() => setEditing(!editing)}
        >
          {words.editAndSend}
        </button>
        <button
          type="button"
          class="again__button"
          title={words.repeatHint}
          disabled={!wasSent}
          data-testid="repeat-push"
          onClick={() => send(repeat(exchange))}
        >
          {words.repeatPush}
        </button>
        <button type="button" class="again__button" disabled={!wasSent} data-testid="copy-curl" onClick={copyCurl}>
          {copied ? words.copied : words.copyCurl}
        </button>
        <button
          type="button"
          class="again__button"
          disabled={!wasSent}
          data-testid="save-raw"
          onClick={() => work(async () => saveFile(`push-${exchange.id}.txt`, await readCopy(exchange, 'raw')))}
        >
          {words.saveRaw}
        </button>
        <button
          type="button"
          class="again__button"
          disabled={!isStep(exchange)}
          data-testid="save-push-test"
          onClick={() => work(async () => saveFile(`push-${exchange.id}.test.ts`, await readScenario([exchange], 'test')))}
        >
          {words.saveTest}
        </button>
      </div>
      {editing && <PushEditor push={exchange.push} onSend={(push) => send(resend(exchange, push))} onClose={closeEditor} />}
      {trouble !== undefined && (
        <p class="again__trouble" role="alert" data-testid="again-trouble">
          {trouble}
        </p>
      )}
    </section>
  )
}
