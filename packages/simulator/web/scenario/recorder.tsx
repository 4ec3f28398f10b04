import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useWords } from '../language'
import { Source } from '../source/source'
import { type Push, stepsIn, useRecorded } from './recorded'
import { saveFile } from './save-file'
import { readScenario } from './scenario-calls'
import { useWork } from './work'

interface Props {
  readonly openid: string
  readonly pushes: readonly Push[]
}

/** Records a part of the conversation: start, stop, save. */
export function Recorder({ openid, pushes }: Props): VNode {
  const words = useWords()
  const [recorded, setRecorded] = useRecorded(openid)
  const steps = recorded && stepsIn(recorded, pushes)
  const last = pushes.at(-1)?.id ?? ''
  return (
    <section class="scenario__part">
      <h2>{words.scenarioRecord}</h2>
      <p class="scenario__hint">{words.recordHint}</p>
      {recorded === undefined || steps === undefined ? (
        <div class="again__row">
          <button
            type="button"
            class="weui-btn weui-btn_mini weui-btn_primary"
            data-testid="start-recording"
            onClick={() => setRecorded({ after: last })}
          >
            {words.startRecording}
          </button>
          <button
            type="button"
            class="weui-btn weui-btn_mini weui-btn_default"
            disabled={last === ''}
            data-testid="record-all"
            onClick={() => setRecorded({ after: '', until: last })}
          >
            {words.recordAll}
          </button>
        </div>
      ) : (
        <>
          <p role="status" data-testid="recorded">
            {recorded.until === undefined && <i class="recording-dot" aria-hidden="true" />}{' '}
            {recorded.until === undefined ? words.recordedPushes(steps.length) : words.recordedSteps(steps.length)}
          </p>
          {recorded.until === undefined ? (
            <button
              type="button"
              class="weui-btn weui-btn_mini weui-btn_warn"
              data-testid="stop-recording"
              onClick={() => setRecorded({ ...recorded, until: last })}
            >
              {words.finishRecording}
            </button>
          ) : (
            <Recording steps={steps} onDiscard={() => setRecorded(undefined)} />
          )}
        </>
      )}
    </section>
  )
}

interface RecordingProps {
  readonly steps: readonly Push[]
  readonly onDiscard: () => void
}

/** A recording that is ready to be saved. */
function Recording({ steps, onDiscard }: RecordingProps): VNode {
  const words = useWords()
  const { trouble, work } = useWork()
  const [text, setText] = useState('')
  useEffect(() => void work(async () => setText(await readScenario(steps, 'scenario'))), [steps.length])
  const save = (name: string, form: 'scenario' | 'test'): Promise<void> => work(async () => saveFile(name, await readScenario(steps, form)))
  return (
    <>
      <div class="again__row">
        <button
          type="button"
          class="weui-btn weui-btn_mini weui-btn_primary"
          disabled={steps.length === 0}
          data-testid="save-scenario"
          onClick={() => save('scenario.yaml', 'scenario')}
        >
          {words.saveScenario}
        </button>
        <button
          type="button"
          class="weui-btn weui-btn_mini weui-btn_primary"
          disabled={steps.length === 0}
          data-testid="save-test"
          onClick={() => save('scenario.test.ts', 'test')}
        >
          {words.saveTest}
        </button>
        <button type="button" class="weui-btn weui-btn_mini weui-btn_default" data-testid="discard-recording" onClick={onDiscard}>
          {words.discardRecording}
        </button>
      </div>
      {steps.length === 0 ? (
        <p class="scenario__hint">{words.nothingRecorded}</p>
      ) : (
        <>
          <p class="scenario__hint">{words.testHint}</p>
          <Source title={words.scenarioText} text={text} testId="scenario-text" />
        </>
      )}
      {trouble !== undefined && (
        <p class="again__trouble" role="alert">
          {trouble}
        </p>
      )}
    </>
  )
}
