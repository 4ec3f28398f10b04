import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Playback } from '../../src/scenario/play'
import { useWords } from '../language'
import { DifferenceView } from './difference-view'
import { play } from './scenario-calls'
import { useWork } from './work'

interface Played {
  readonly file: string
  /** Absent while it is being played. */
  readonly playback?: Playback
}

/** Plays a scenario file, and shows where it went otherwise. */
export function Player(): VNode {
  const words = useWords()
  const { trouble, work } = useWork()
  const picker = useRef<HTMLInputElement>(null)
  const [played, setPlayed] = useState<Played>()
  const [over, setOver] = useState(false)
  const playFile = (file: File | undefined): void => {
    if (file === undefined) return
    setPlayed({ file: file.name })
    void work(async () => {
      const playback = await play(await file.text())
      setPlayed({ file: file.name, playback })
    })
  }
  return (
    <section class="scenario__part">
      <h2>{words.scenarioPlay}</h2>
      <p class="scenario__hint">{words.playHint}</p>
      <button
        type="button"
        class={`scenario__drop ${over ? 'scenario__drop_over' : ''}`}
        data-testid="choose-scenario"
        onClick={() => picker.current?.click()}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          playFile(event.dataTransfer?.files[0])
        }}
      >
        {words.chooseScenario}
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".yaml,.yml,.json"
        data-testid="scenario-file"
        onChange={({ currentTarget }) => {
          playFile(currentTarget.files?.[0])
          // The same file can be chosen again.
          currentTarget.value = ''
        }}
      />
      {trouble === undefined && played !== undefined && <Result {...played} />}
      {trouble !== undefined && (
        <p class="again__trouble" role="alert" data-testid="play-trouble">
          {trouble}
        </p>
      )}
    </section>
  )
}

function Result({ file, playback }: Played): VNode {
  const words = useWords()
  const end = useRef<HTMLDivElement>(null)
  useEffect(() => end.current?.scrollIntoView({ block: 'nearest' }), [playback])
  if (playback === undefined) return <p role="status">{words.playing(file)}</p>
  const { differences, users } = playback
  const isSame = differences.length === 0
  return (
    <div ref={end} class="playback">
      <p role="status" class={isSame ? 'playback_same' : 'playback_other'} data-testid="playback">
        {isSame ? words.playedSame(file) : words.playedOther(file, differences.length)}
      </p>
      <ol class="differences">
        {differences.map((difference, index) => (
          <DifferenceView key={index} difference={difference} />
        ))}
      </ol>
      <p class="scenario__hint">
        {words.playedBy}
        {Object.values(users).map((openid) => (
          <>
            <a href={`?openid=${openid}`} target="_blank" rel="noreferrer">
              {openid}
            </a>{' '}
          </>
        ))}
      </p>
    </div>
  )
}
