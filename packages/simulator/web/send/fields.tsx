import type { XmlNode } from '@wx/core'
import type { ShapeData, ShapeFields } from '@wx/core/internal'
import type { VNode } from 'preact'
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { PushFields } from '../../src/delivery/push-fields'
import { useWords } from '../language'
import { blank, type FormField, isLong, missingFields, shownFields, viewOf } from './form-tree'

interface FieldsProps {
  readonly shape: ShapeFields | undefined
  readonly fields: PushFields
  /** The fields of the push itself, not of a structure in it. */
  readonly isPush?: boolean
  readonly onChange: (fields: PushFields) => void
}

/** The fields of a push or of a structure in it, and what could be added. */
export function Fields({ shape, fields, isPush = false, onChange }: FieldsProps): VNode {
  const words = useWords()
  const list = useRef<HTMLDivElement>(null)
  const [added, setAdded] = useState<string>()
  const shown = shownFields(shape, fields, isPush)
  const missing = missingFields(shape, fields)
  const add = (name: string): void => {
    setAdded(name)
    onChange({ ...fields, [name]: blank(shape?.[name]) })
  }
  const remove = (name: string): void => {
    // The button with the focus goes, too.
    list.current?.focus()
    onChange({ ...fields, [name]: undefined })
  }
  return (
    <div class="fields" ref={list} tabIndex={-1}>
      {isPush && shown.length === 0 && <p class="send__hint">{words.noOwnFields}</p>}
      {shown.map((field) => (
        <Field
          key={field.name}
          field={field}
          isNew={field.name === added}
          onChange={(value) => onChange({ ...fields, [field.name]: value })}
          onRemove={field.optional ? () => remove(field.name) : undefined}
        />
      ))}
      {missing.length > 0 && (
        <fieldset class="fields__missing" aria-label={words.addField}>
          {missing.map((name) => (
            <button key={name} type="button" class="send__button" data-testid={`add-${name}`} onClick={() => add(name)}>
              + {name}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  )
}

interface FieldProps {
  readonly field: FormField
  /** It was added by a button, and takes the focus. */
  readonly isNew: boolean
  readonly onChange: (value: XmlNode) => void
  readonly onRemove?: (() => void) | undefined
}

function Field({ field: { name, shape, value }, isNew, onChange, onRemove }: FieldProps): VNode {
  const whole = useRef<HTMLDivElement>(null)
  // Before the next key: who adds a field types at once.
  useLayoutEffect(() => {
    if (isNew) whole.current?.querySelector<HTMLElement>('input, textarea, button')?.focus()
  }, [])
  const view = viewOf(shape, value)
  const remove = onRemove && <Remove name={name} onRemove={onRemove} />
  if (view.kind === 'leaf') {
    return (
      <div class="field" ref={whole}>
        <Leaf name={name} text={view.text} isNumber={view.isNumber} onChange={onChange} />
        {remove}
      </div>
    )
  }
  return (
    <div ref={whole}>
      <fieldset class="field-group">
        <legend>
          <code>{name}</code>
          {remove}
        </legend>
        {view.kind === 'fields' && <Fields shape={view.shape} fields={view.fields} onChange={onChange} />}
        {view.kind === 'list' && <List shape={view.shape} items={view.items} onChange={onChange} />}
      </fieldset>
    </div>
  )
}

interface LeafProps {
  readonly name: string
  readonly text: string
  readonly isNumber: boolean
  readonly onChange: (text: string) => void
}

/** Numbers are texts too: ids have more digits than a number keeps. */
function Leaf({ name, text, isNumber, onChange }: LeafProps): VNode {
  const id = useId()
  // Decided once, so that the field stays the same while one types.
  const [long] = useState(isLong(text))
  const common = { id, class: 'send__input', 'data-testid': `field-${name}`, value: text }
  return (
    <div class="field__leaf">
      <label for={id}>
        <code>{name}</code>
      </label>
      {long ? (
        <textarea {...common} rows={4} onInput={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <input {...common} inputMode={isNumber ? 'decimal' : 'text'} onInput={(event) => onChange(event.currentTarget.value)} />
      )}
    </div>
  )
}

interface ListProps {
  readonly shape: ShapeData | undefined
  readonly items: readonly XmlNode[]
  readonly onChange: (items: readonly XmlNode[]) => void
}

function List({ shape, items, onChange }: ListProps): VNode {
  const words = useWords()
  const list = useRef<HTMLDivElement>(null)
  const [added, setAdded] = useState<number>()
  const add = (): void => {
    setAdded(items.length)
    onChange([...items, blank(shape)])
  }
  const remove = (index: number): void => {
    list.current?.focus()
    onChange(items.toSpliced(index, 1))
  }
  return (
    <div class="fields" ref={list} tabIndex={-1}>
      {items.map((value, index) => (
        <Field
          key={index}
          field={{ name: words.item(index + 1), shape, optional: true, value }}
          isNew={index === added}
          onChange={(item) => onChange(items.with(index, item))}
          onRemove={() => remove(index)}
        />
      ))}
      <div class="fields__missing">
        <button type="button" class="send__button" data-testid="add-item" onClick={add}>
          + {words.addItem}
        </button>
      </div>
    </div>
  )
}

function Remove({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }): VNode {
  const words = useWords()
  return (
    <button type="button" class="field__remove" aria-label={words.removeField(name)} title={words.removeField(name)} onClick={onRemove}>
      ×
    </button>
  )
}
