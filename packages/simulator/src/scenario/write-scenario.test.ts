import { describe, expect, test } from 'vitest'
import { parseScenario } from './read-scenario'
import type { Scenario } from './scenario'
import { scenarioFile, testFile } from './write-scenario'

const scenario: Scenario = {
  followers: ['o2'],
  steps: [
    { user: 'o1', follow: '42', sees: ['欢迎'] },
    { say: "it's `a`\n$", sees: ['现在 {time}', { type: 'news', articles: [{ title: '一', url: 'http://u' }] }] },
    { user: 'o2', push: { MsgType: 'event', Event: 'SCAN', ScanCodeInfo: { ScanType: 'qrcode' } }, within: 40 },
  ],
}

test('a file in YAML is read as what it was', () => {
  const text = scenarioFile(scenario)
  expect(parseScenario(text)).toEqual(scenario)
  expect(text).toContain(`steps:
  - user: o1
    follow: "42"
    sees:
      - 欢迎
`)
})

describe('a file for vitest', () => {
  const plain = { target: 'http://127.0.0.1:3000/wechat', mode: 'plain', appId: 'wx1' } as const

  test('plays the scenario to the bot, and has no secret', () => {
    expect(
      testFile({ steps: [{ user: 'o1', say: '你好', sees: ['你好！'] }] }, plain),
    ).toBe(`// Recorded with wx-simulator: what users did, and what they saw. The bot must be running.
// Give its secrets as WX_TOKEN, and another address of it as WX_TARGET.
import { startSimulator } from '@wx/simulator'
import { expect, onTestFinished, test } from 'vitest'

test('say: 你好', async () => {
  const sim = await startSimulator({
    target: process.env.WX_TARGET || 'http://127.0.0.1:3000/wechat',
    token: process.env.WX_TOKEN ?? '',
  })
  onTestFinished(() => sim.close())
  const { differences } = await sim.play({
    steps: [
      { user: 'o1', say: '你好', sees: [ '你好！' ] },
    ],
  })
  expect(differences.map(({ message }) => message).join('\\n')).toBe('')
}, 25000)
`)
  })

  test('of a mode that encrypts takes the key from the environment', () => {
    const text = testFile(scenario, { ...plain, mode: 'safe' })
    expect(text).toContain("    mode: 'safe',\n    appId: 'wx1',\n    encodingAESKey: process.env.WX_AES_KEY ?? '',\n")
    expect(text).toContain('WX_TOKEN and WX_AES_KEY')
  })

  test('listens where the bot calls the API', () => {
    const text = testFile(scenario, { ...plain, mode: 'safe', port: 3900 })
    expect(text.match(/appId/g)).toHaveLength(1)
    expect(text).toContain("    secret: process.env.WX_APP_SECRET ?? '',\n    port: 3900,\n")
    expect(text).toContain('// The bot calls the API at port 3900: end the other simulator there first.\n')
  })

  test('holds any text', () => {
    const [, code = ''] = /sim\.play\((.*)\)\n {2}expect/s.exec(testFile(scenario, plain)) ?? []
    expect(Function(`return (${code})`)()).toEqual(scenario)
  })
})
