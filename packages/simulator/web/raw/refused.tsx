import type { VNode } from 'preact'
import type { Refusal } from '../../src/chat/refusal'
import { useLanguage, useWords } from '../language'

/** Why the platform refused a call: its code, and what that means. */
export function Refused({ refusal: { errcode, meaning } }: { readonly refusal: Refusal }): VNode {
  const words = useWords()
  const language = useLanguage()
  return <span>{`${words.refused} ${errcode}: ${(language === 'zh' ? meaning.zh : undefined) ?? meaning.en}`}</span>
}
