import { useState } from 'preact/hooks'
import type { Replacement } from '../../src/delivery/adopted-push'
import type { PushDraft } from '../../src/delivery/push-draft'
import type { PushProblem } from '../../src/delivery/push-text'
import { indentXml } from '../source/xml-source'
import { readDraft } from './send-calls'

export type View = 'form' | 'xml' | 'json'

export const VIEWS: readonly View[] = ['form', 'xml', 'json']

/** A push that is being edited: as a form, or as a text that is read when it is needed. */
export interface Draft {
  readonly push: PushDraft
  readonly view: View
  /** What is edited if the view is not the form. */
  readonly text: string
  /** Of a captured push: what is no longer what it was. */
  readonly replaced: readonly Replacement[]
  readonly problem?: PushProblem | undefined
}

export function newDraft(push: PushDraft, replaced: readonly Replacement[] = []): Draft {
  return { push, view: 'form', text: '', replaced }
}

/** The same push in another view. A text that can't be read stays, with its problem. */
export async function turnTo(draft: Draft, view: View): Promise<Draft> {
  const reading = await readDraft(sentText(draft))
  if ('problem' in reading) return { ...draft, problem: reading.problem }
  const push = reading.value
  return { ...draft, push, view, problem: undefined, text: textOf(push, view) }
}

function textOf({ fields, xml }: PushDraft, view: View): string {
  if (view === 'form') return ''
  return view === 'xml' ? indentXml(xml) : JSON.stringify(fields, null, 2)
}

/** The push as it is sent to the simulator. */
export function sentText({ push, view, text }: Draft): string {
  return view === 'form' ? JSON.stringify(push.fields) : text
}

/** The panel is gone while another one is open; what is edited in it stays. */
let kept: Draft | undefined

export function useDraft(): [Draft | undefined, (draft: Draft | undefined) => void] {
  const [draft, setDraft] = useState(kept)
  return [
    draft,
    (next) => {
      kept = next
      setDraft(next)
    },
  ]
}
