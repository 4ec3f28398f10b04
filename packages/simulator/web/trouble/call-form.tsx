import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { ApiFault } from '../../src/platform/calls/faults'
import { useWords } from '../language'
import { CALL_CHOICES, faultOf, USUAL_PATHS } from './call-choice'
import { NumberField, SelectField } from './fields'

const SLOW_MS = 3_000

/** Asks what the next calls of the API are answered. */
export function CallForm({ onStart }: { readonly onStart: (path: string, fault: ApiFault) => void }): VNode {
  const { trouble } = useWords()
  const [path, setPath] = useState('')
  const [choice, choose] = useState(CALL_CHOICES[0] ?? 'busy')
  const [ms, setMs] = useState<number>()
  const [times, setTimes] = useState<number | undefined>(1)
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    onStart(path.trim() || '*', { ...faultOf(choice, ms ?? SLOW_MS), ...(times === undefined ? {} : { times }) })
  }
  return (
    <form class="trouble__form" data-testid="call-form" onSubmit={submit}>
      <label class="trouble__field trouble__field_wide">
        <span>{trouble.path}</span>
        <input
          list="usual-paths"
          value={path}
          placeholder={trouble.everyPath}
          spellcheck={false}
          data-testid="call-path"
          onInput={({ currentTarget }) => setPath(currentTarget.value)}
        />
        <datalist id="usual-paths">
          {USUAL_PATHS.map((usual) => (
            <option key={usual} value={usual} />
          ))}
        </datalist>
      </label>
      <SelectField
        label={trouble.callChoice}
        testId="call-choice"
        value={choice}
        options={CALL_CHOICES.map((value) => ({ value, text: trouble.callChoices[value] }))}
        onValue={choose}
      />
      {choice === 'slow' && (
        <NumberField label={trouble.milliseconds} testId="call-ms" value={ms} placeholder={String(SLOW_MS)} onValue={setMs} />
      )}
      <NumberField label={trouble.times} testId="call-times" value={times} placeholder={trouble.untilEnded} onValue={setTimes} />
      <button type="submit" class="trouble__button trouble__button_start" data-testid="call-start">
        {trouble.start}
      </button>
    </form>
  )
}
