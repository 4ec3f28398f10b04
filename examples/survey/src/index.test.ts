import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { webhook } from '@wx/node'
import { type Simulator, startSimulator } from '@wx/simulator'
import { FileStore } from '@wx/store/file'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { build, type Survey } from './index'

const token = 'surveytoken'

describe('survey [node:http]', () => {
  let server: Server
  let sim: Simulator
  let folder: string
  let surveys: Survey[]

  /** A new process: nothing but the folder is left of the one before. */
  const start = (): void => {
    const store = new FileStore({ directory: join(folder, 'store') })
    const bot = build({ token, store, done: (survey) => surveys.push(survey) })
    server.removeAllListeners('request').on('request', webhook(bot))
  }

  beforeEach(async () => {
    surveys = []
    folder = await mkdtemp(join(tmpdir(), 'survey-'))
    server = createServer()
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const { port } = server.address() as AddressInfo
    sim = await startSimulator({ target: `http://127.0.0.1:${port}/wechat`, token })
    start()
  })
  afterEach(async () => {
    await sim.close()
    server.close()
    await rm(folder, { recursive: true, maxRetries: 5 })
  })

  const text = (content: string): object => ({ type: 'text', text: content })

  it('asks its questions in order; an answer can be tapped', async () => {
    const visitor = sim.user('o1')
    expect(await visitor.say('问卷')).toEqual(text('今年来过几次？'))
    expect(await visitor.say('好几次')).toEqual(text('请发一个数字，比如 3'))
    expect(await visitor.say('3')).toMatchObject({ type: 'text', text: expect.stringContaining('满意吗？') })
    expect(await visitor.tap('满意')).toEqual(text('还有什么想说的？'))
    expect(await visitor.say('咖啡很好')).toEqual(text('谢谢！'))
    expect(surveys).toEqual([{ visits: 3, rating: '满意', comment: '咖啡很好' }])
    expect(await visitor.say('咖啡很好')).toEqual(text('发「问卷」开始。'))
  })

  it('goes on after a restart in the middle', async () => {
    const visitor = sim.user('o1')
    await visitor.say('问卷')
    start()
    await visitor.say('3')
    start()
    await visitor.say('一般')
    start()
    expect(await visitor.say('没有')).toEqual(text('谢谢！'))
    expect(surveys).toEqual([{ visits: 3, rating: '一般', comment: '没有' }])
  })

  it('keeps two visitors apart', async () => {
    await sim.user('o1').say('问卷')
    expect(await sim.user('o2').say('3')).toEqual(text('发「问卷」开始。'))
    expect(await sim.user('o1').say('3')).toMatchObject(text(expect.stringContaining('满意吗？')))
  })
})
