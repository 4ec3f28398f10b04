/** `pnpm --dir tests/migration test`. Build the packages first. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { WxError } from '@wx/core'
import { message, Signer } from '@wx/core/testing'
import { LANGUAGES, type Language, type Pair, type Program, pairsOf } from './page'
import { type Call, Platform } from './platform'
import { freePort, RunningProgram } from './run-program'

const TOKEN = 'mytoken'
const APP_ID = 'wx0123456789abcdef'
const AES_KEY = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG'

/** How many pairs each page has: a page that loses one is noticed. */
const PAGES = { 'from-wechat': 2, 'from-co-wechat': 2, 'from-wechat-api': 2, 'from-node-easywechat': 3 }

const PUSHES = {
  text: message('text', { Content: '你好 <&>' }),
  'a keyword that is answered with news': message('text', { Content: 'news' }),
  'a keyword that is answered with music': message('text', { Content: 'music' }),
  'a keyword that goes to the staff': message('text', { Content: 'staff' }),
  image: message('image', { MediaId: 'M1' }),
  'a follow': message('event:subscribe'),
  'a tap on a button': message('event:CLICK', { EventKey: 'HELP' }),
  'an event that has no answer': message('event:unsubscribe'),
}

let platform: Platform
before(async () => {
  platform = await Platform.start()
})
after(() => platform.close())

for (const [page, count] of Object.entries(PAGES)) {
  for (const language of LANGUAGES) describe(`${language}/${page}.md`, () => testPage(language, page, count))
}

function testPage(language: Language, page: string, count: number): void {
  const pairs = pairsOf(language, page)
  it(`has ${count} pairs`, () => assert.equal(pairs.length, count))
  for (const pair of pairs) {
    const isBot = pair.after.code.includes('3000')
    for (const old of pair.before) {
      const names = `${old.place} and ${pair.after.place}`
      if (isBot) it(`${names} answer alike`, () => answerAlike(old, pair))
      else it(`${names} make the same calls`, () => callAlike(old, pair))
    }
  }
}

async function answerAlike(old: Program, { after: ours }: Pair): Promise<void> {
  const theirAnswers = await answersOf(old)
  assert.ok(Object.values(theirAnswers).filter((answer) => answer !== undefined).length >= 3)
  assert.deepEqual(await answersOf(ours), theirAnswers)
}

async function callAlike(old: Program, { after: ours }: Pair): Promise<void> {
  const theirCalls = await callsOf(old)
  assert.ok(theirCalls.length >= 3)
  assert.deepEqual(await callsOf(ours), theirCalls)
}

async function callsOf(program: Program): Promise<readonly Call[]> {
  platform.take()
  await new RunningProgram(program, { platformPort: platform.port }).finish()
  return platform.take()
}

/** What users see for each push; `undefined` is no reply. */
async function answersOf({ code, place }: Program): Promise<Readonly<Record<string, unknown>>> {
  const port = await freePort()
  const program = new RunningProgram({ place, code: code.replace('3000', String(port)) })
  const url = `http://127.0.0.1:${port}/wechat`
  const sealed = code.includes(AES_KEY) ? { encodingAESKey: AES_KEY, appId: APP_ID } : {}
  const signer = new Signer({ token: TOKEN, ...sealed })
  try {
    await program.listensAt(port)
    const verified = await fetch(`${url}?${signer.query({ echostr: '1234567890' })}`)
    assert.equal(await verified.text(), '1234567890')
    const answers: Record<string, unknown> = {}
    for (const [name, push] of Object.entries(PUSHES)) {
      const { query, body } = signer.push(push)
      const response = await fetch(`${url}?${query}`, { method: 'POST', body, headers: { 'content-type': 'text/xml' } })
      assert.equal(response.status, 200, `${place}: ${name}`)
      answers[name] = await seen(signer, await response.text())
    }
    return answers
  } finally {
    await program.stop()
  }
}

/** The reply without its time: some packages give it in milliseconds. */
async function seen(signer: Signer, body: string): Promise<unknown> {
  if (body === '' || body === 'success') return undefined
  try {
    const { CreateTime, ...fields } = await signer.open(body)
    return fields
  } catch (error) {
    throw WxError.is(error) ? new Error(`${error.code} for ${body}`) : error
  }
}
