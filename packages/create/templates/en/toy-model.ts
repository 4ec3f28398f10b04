import { setTimeout as wait } from 'node:timers/promises'
import type { Model } from './model.js' //: ts

// Thinks for some seconds, then repeats the question in Markdown.
export function toyModel(seconds: number): Model { //: ts
export function toyModel(seconds) { //: js
  return async function* (messages, signal) {
    await wait(seconds * 1000, undefined, { signal })
    const questions = messages.filter(({ role }) => role === 'user')
    yield `You asked: **${questions.at(-1)?.content}**\n\n`
    yield `This is question number ${questions.length}. I am a toy model. README.md says how to use a real one.`
  }
}
