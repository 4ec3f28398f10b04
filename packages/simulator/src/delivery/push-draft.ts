import { readShape, SHAPES, type ShapeFields } from '@wx/core/internal'
import { filledIn } from './complete-push'
import { type PushFields, pushName, pushXml } from './push-fields'

/** A push to edit as a form. */
export interface PushDraft {
  /** As `bot.on` takes it. */
  readonly name: string
  /** Its fields without those that say its kind. A push that is not known has only what every push has. */
  readonly shape: ShapeFields
  readonly fields: PushFields
  readonly xml: string
}

/** What is filled in when the push is sent may be missing. */
export function draftOf(fields: PushFields): PushDraft {
  const name = pushName(fields)
  const shapes: Readonly<Record<string, string>> = SHAPES
  const own = Object.hasOwn(shapes, name) ? readShape(shapes[name] ?? '') : {}
  const optional = filledIn(fields).map((field) => [field, field === 'CreateTime' ? 'number?' : 'text?'])
  return { name, shape: { ...own, ...Object.fromEntries(optional) }, fields, xml: pushXml(fields) }
}
