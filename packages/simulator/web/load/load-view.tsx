import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { LoadResult } from '../../src/chat/load'
import { useAssets } from '../assets'
import { useWords } from '../language'
import type { PanelProps } from '../panel'
import { startLoad } from './load-calls'
import { LoadFigures } from './load-figures'

const FIELDS = ['users', 'messages', 'perSecond'] as const

/** Many users who write at once, and what became of it. */
export function LoadView({ state, onWork }: PanelProps): VNode {
  const words = useWords()
  const before = useAssets<LoadResult | null>('api/load', state.assets)
  const [result, setResult] = useState<LoadResult>()
  const [running, setRunning] = useState(false)
  const labels = { users: words.loadUsers, messages: words.loadMessages, perSecond: words.loadPerSecond }
  const defaults = { users: 20, messages: 10, perSecond: 50 }

  const start = async (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }): Promise<void> => {
    event.preventDefault()
    if (running) return
    const data = new FormData(event.currentTarget)
    const options = Object.fromEntries(FIELDS.map((name) => [name, Number(data.get(name))]))
    setRunning(true)
    await onWork(startLoad(options).then(setResult))
    setRunning(false)
  }
  const shown = result ?? before
  return (
    <div class="load">
      <form class="load__form" onSubmit={start}>
        {FIELDS.map((name) => (
          <label>
            {labels[name]}
            <input type="number" name={name} min={1} max={10_000} required defaultValue={String(defaults[name])} />
          </label>
        ))}
        <button type="submit" class="weui-btn weui-btn_mini weui-btn_primary" aria-disabled={running} data-testid="load-start">
          {running ? words.loadRunning : words.loadStart}
        </button>
      </form>
      {shown ? <LoadFigures result={shown} /> : <p class="desk__empty">{words.noLoad}</p>}
    </div>
  )
}
