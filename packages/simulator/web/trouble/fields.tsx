import type { VNode } from 'preact'

interface NumberProps {
  readonly label: string
  readonly testId: string
  readonly value: number | undefined
  /** What an empty field means. */
  readonly placeholder: string
  readonly onValue: (value: number | undefined) => void
}

/** A whole number from 1, or nothing. */
export function NumberField({ label, testId, value, placeholder, onValue }: NumberProps): VNode {
  return (
    <label class="trouble__field">
      <span>{label}</span>
      <input
        type="number"
        min={1}
        step={1}
        value={value ?? ''}
        placeholder={placeholder}
        data-testid={testId}
        onInput={({ currentTarget }) => onValue(currentTarget.value === '' ? undefined : currentTarget.valueAsNumber)}
      />
    </label>
  )
}

interface SelectProps<Value extends string> {
  readonly label: string
  readonly testId: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly text: string }[]
  readonly onValue: (value: Value) => void
}

/** One of several values. */
export function SelectField<Value extends string>({ label, testId, value, options, onValue }: SelectProps<Value>): VNode {
  const choose = (chosen: string): void => {
    const found = options.find((option) => option.value === chosen)
    if (found !== undefined) onValue(found.value)
  }
  return (
    <label class="trouble__field trouble__field_wide">
      <span>{label}</span>
      <select value={value} data-testid={testId} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  )
}
