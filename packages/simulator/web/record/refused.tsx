import type { VNode } from 'preact'
import type { CallLine } from '../../src/record/record-line'
import { useLanguage, useWords } from '../language'

/** Why the platform refused a call: its code, and what that means. */
export function Refused({ call: { errcode, meaning } }: { readonly call: CallLine }): VNode {
  const words = useWords()
  const language = useLanguage()
  return <span>{`${words.refused} ${errcode}: ${(language === 'zh' ? meaning?.zh : undefined) ?? meaning?.en ?? ''}`}</span>
}
