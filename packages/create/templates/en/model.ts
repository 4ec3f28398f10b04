import type { HistoryEntry } from '@wx/conversation' //: ts
import { chatCompletions } from './chat-completions.js'
import { toyModel } from './toy-model.js'

export type Model = (messages: HistoryEntry[], signal: AbortSignal) => AsyncIterable<string> //: ts
 //: ts
// Without AI_BASE_URL it is a toy model, which needs no network.
export function openModel(env: NodeJS.ProcessEnv): Model { //: ts
export function openModel(env) { //: js
  if (!env.AI_BASE_URL) return toyModel(8)
  return chatCompletions(env.AI_BASE_URL, env.AI_API_KEY || '', env.AI_MODEL || '')
}
