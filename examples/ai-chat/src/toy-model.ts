import { type Clock, systemClock } from '@wx/core'
import type { Model } from './model'

const TOKEN_LENGTH = 4

export interface ToyModelOptions {
  /** How long an answer takes. */
  readonly seconds: number
  readonly clock?: Clock
}

/** A model that needs no network: it thinks for half of the time, then repeats the question in Markdown. */
export function toyModel({ seconds, clock = systemClock }: ToyModelOptions): Model {
  return async function* (turns, signal) {
    const answer = answerTo(turns.filter(({ role }) => role === 'user').map(({ content }) => content))
    const tokens = Math.ceil(answer.length / TOKEN_LENGTH)
    await pause(seconds * 500, clock)
    for (let token = 0; token < tokens; token++) {
      await pause(Math.round((seconds * 500) / tokens), clock)
      signal.throwIfAborted()
      yield answer.slice(token * TOKEN_LENGTH, (token + 1) * TOKEN_LENGTH)
    }
  }
}

function answerTo(questions: readonly string[]): string {
  const question = questions.at(-1) ?? ''
  return `## 关于「${question}」

这是一个**玩具模型**，它不懂你的问题，只会慢慢地把问题重复一遍，好让你看到慢回答是什么样子：

1. 你问的是：${question}
2. 这段对话里你一共问了 ${questions.length} 次

\`\`\`js
console.log(${JSON.stringify(question)})
\`\`\`

想接真的模型，看[说明](https://github.com/wx-toolkit/wx/tree/main/examples/ai-chat)。`
}

function pause(ms: number, clock: Clock): Promise<void> {
  return new Promise((resolve) => void clock.schedule(ms, resolve))
}
