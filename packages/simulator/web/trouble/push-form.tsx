import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Disturbance } from '../../src/delivery/disturbances'
import { useWords } from '../language'
import { NumberField, SelectField } from './fields'
import { disturbanceOf, PUSH_CHOICES, PUSH_MS } from './push-choice'

/** Asks what happens to the next pushes. */
export function PushForm({ onStart }: { readonly onStart: (disturbance: Disturbance) => void }): VNode {
  const { trouble } = useWords()
  const [choice, choose] = useState(PUSH_CHOICES[0] ?? 'drop')
  const [ms, setMs] = useState<number>()
  const [times, setTimes] = useState<number | undefined>(1)
  const usualMs = PUSH_MS[choice]
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    onStart({ ...disturbanceOf(choice, ms ?? usualMs ?? 0), ...(times === undefined ? {} : { times }) })
  }
  return (
    <form class="trouble__form" data-testid="push-form" onSubmit={submit}>
      <SelectField
        label={trouble.pushChoice}
        testId="push-choice"
        value={choice}
        options={PUSH_CHOICES.map((value) => ({ value, text: trouble.pushChoices[value] }))}
        onValue={choose}
      />
      {usualMs !== undefined && (
        <NumberField label={trouble.milliseconds} testId="push-ms" value={ms} placeholder={String(usualMs)} onValue={setMs} />
      )}
      <NumberField label={trouble.times} testId="push-times" value={times} placeholder={trouble.untilEnded} onValue={setTimes} />
      <button type="submit" class="trouble__button trouble__button_start" data-testid="push-start">
        {trouble.start}
      </button>
    </form>
  )
}
