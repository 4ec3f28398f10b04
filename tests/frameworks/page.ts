import assert from 'node:assert/strict'
import { startSimulator } from '@wx/simulator'
import { readPage } from '../docs/pages'

export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** The file that the page of a framework shows. */
export function fileOnPage(name: string, language: Language): string {
  const path = `docs/guide/${language}/frameworks/${name}.md`
  const block = readPage(path).blocks.find((one) => one.language === 'ts')
  if (block === undefined) throw new Error(`${path} shows no file.`)
  return block.code
}

/** Chats with the bot of such a file. */
export async function chatAsOnPage(target: string, language: Language): Promise<void> {
  const sim = await startSimulator({ target, token: 'mytoken' })
  try {
    assert.equal((await sim.verify()).ok, true)
    const text = language === 'zh' ? '你说：你好' : 'You said: 你好'
    assert.deepEqual(await sim.user('o1').say('你好'), { type: 'text', text })
  } finally {
    await sim.close()
  }
}
