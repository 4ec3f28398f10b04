import type { VNode } from 'preact'
import type { CallLine } from '../../src/record/record-line'
import { useWords } from '../language'
import { isRefused } from './moments'

/** How a call ended, in a word: its code, its HTTP status if that is none of success, or that it was cut. */
export function CallStatus({ line }: { readonly line: CallLine }): VNode {
  const words = useWords()
  const { status, errcode } = line
  const failed = isRefused(line) || status === undefined
  const text = status === undefined ? words.callCut : status === 200 ? `errcode ${errcode}` : `HTTP ${status}`
  return (
    <span class={`outcome outcome_${failed ? 'fault' : 'reply'}`} data-testid="call-status">
      {failed ? text : words.callDone}
    </span>
  )
}
