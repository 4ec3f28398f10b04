import { setTimeout as wait } from 'node:timers/promises'
import type { Model } from './model.js' //: ts

// 想几秒，然后用 Markdown 把问题重复一遍。
export function toyModel(seconds: number): Model { //: ts
export function toyModel(seconds) { //: js
  return async function* (messages, signal) {
    await wait(seconds * 1000, undefined, { signal })
    const questions = messages.filter(({ role }) => role === 'user')
    yield `你问的是：**${questions.at(-1)?.content}**\n\n`
    yield `这是你的第 ${questions.length} 个问题。我是玩具模型，接真的模型见 README.md。`
  }
}
