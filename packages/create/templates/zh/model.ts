import type { HistoryEntry } from '@wx/conversation' //: ts
import { chatCompletions } from './chat-completions.js'
import { toyModel } from './toy-model.js'

export type Model = (messages: HistoryEntry[], signal: AbortSignal) => AsyncIterable<string> //: ts
 //: ts
// 没有 AI_BASE_URL 时用玩具模型，不需要网络。
export function openModel(env: NodeJS.ProcessEnv): Model { //: ts
export function openModel(env) { //: js
  if (!env.AI_BASE_URL) return toyModel(8)
  return chatCompletions(env.AI_BASE_URL, env.AI_API_KEY || '', env.AI_MODEL || '')
}
