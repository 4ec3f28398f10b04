import { WxError } from '@wx/core'
import { isRecord, refuseUnknownOptions } from '@wx/core/internal'

/** What users read about answers that are late. Each text has at most 200 characters. */
export interface SlowTexts {
  /** The answer is not there yet, this many seconds after the question. The link to tap follows. */
  readonly waiting: (seconds: number) => string
  /** The words of the link. A user of an old client types them. */
  readonly show: string
  /** The words of the link to the next part. */
  readonly next: string
  /** Follows a link: what to type if it can't be tapped. */
  readonly type: (words: string) => string
  /** A link was tapped whose answer is not kept any more. */
  readonly gone: string
  /** The handlers had nothing to answer. */
  readonly none: string
  /** Under `ai: true`, at the end of passive text replies. */
  readonly aiLabel: string
}

/** A language's own texts, or yours. */
export type TextsOption = 'zh' | 'en' | Partial<SlowTexts>

const ZH: SlowTexts = {
  waiting: (seconds) => `正在准备答案，已用 ${seconds} 秒。`,
  show: '看答案',
  next: '下一段',
  type: (words) => `（点不开就回复：${words}）`,
  gone: '这个答案已经过期，请再问一次。',
  none: '这个问题没有答案，请换个说法再问一次。',
  aiLabel: '（内容由 AI 生成）',
}

const EN: SlowTexts = {
  waiting: (seconds) => `The answer is being prepared, ${seconds} s so far.`,
  show: 'Show the answer',
  next: 'Next part',
  type: (words) => ` (or reply: ${words})`,
  gone: 'This answer is no longer kept. Please ask again.',
  none: 'There is no answer to this question. Please ask in another way.',
  aiLabel: '(AI-generated)',
}

const MOST_CHARACTERS = 200

/** Own texts complete the Chinese ones. Throws a `WxError` of code `config-invalid`. */
export function readTexts(option: TextsOption = 'zh'): SlowTexts {
  if (option === 'zh') return ZH
  if (option === 'en') return EN
  if (!isRecord(option))
    throw new WxError('config-invalid', `texts is ${JSON.stringify(option)}; it is 'zh', 'en' or an object with texts of your own.`)
  refuseUnknownOptions('texts', option, Object.keys(ZH))
  const texts = { ...ZH, ...option }
  check('waiting', texts.waiting(60))
  check('type', texts.type(texts.show))
  for (const name of ['show', 'next', 'gone', 'none', 'aiLabel'] as const) check(name, texts[name])
  for (const name of ['show', 'next'] as const) {
    if (/[<>"&]/.test(texts[name])) throw new WxError('config-invalid', `texts.${name} stands in a link, and can't contain < > " or &.`)
  }
  return texts
}

function check(name: string, text: unknown): void {
  if (typeof text === 'string' && text.trim() !== '' && text.length <= MOST_CHARACTERS) return
  throw new WxError('config-invalid', `texts.${name} must give a text of 1 to ${MOST_CHARACTERS} characters.`)
}
