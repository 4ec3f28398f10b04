// Recorded with wx-simulator: what users did, and what they saw. The bot must be running.
// Give its secrets as WX_TOKEN and WX_AES_KEY, and another address of it as WX_TARGET.
import { startSimulator } from '@wx/simulator'
import { expect, onTestFinished, test } from 'vitest'

test('follow: true, say: 几点, say: 再见', async () => {
  const sim = await startSimulator({
    target: process.env.WX_TARGET || 'http://127.0.0.1:42023/',
    token: process.env.WX_TOKEN ?? '',
    mode: 'safe',
    appId: 'wx1',
    encodingAESKey: process.env.WX_AES_KEY ?? '',
  })
  onTestFinished(() => sim.close())
  const { differences } = await sim.play({
    steps: [
      { user: 'oSimulatorUser0000000000001', follow: true, sees: [ '欢迎' ] },
      { say: '几点', sees: [ '现在 {time}' ] },
      { say: '再见', sees: [ '你说：再见' ] },
    ],
  })
  expect(differences.map(({ message }) => message).join('\n')).toBe('')
}, 65000)
