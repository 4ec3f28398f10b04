import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Bot } from '@wx/core'
import { serve } from '@wx/node'
import { type Simulator, startSimulator } from '@wx/simulator'
import { launch, withoutChromium } from '@wx-tests/machine/chromium'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const patience = 60_000
const keys = { token: 'a-token-for-this-test', appId: 'wx1', encodingAESKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' }
const vitest = fileURLToPath(import.meta.resolve('vitest/package.json')).replace(/package\.json$/, 'vitest.mjs')

/** Runs the tests of a folder as their owner would. Resolves to what was printed and the exit code. */
async function runTests(folder: string): Promise<{ readonly code: number; readonly output: string }> {
  const { PATH = '', HOME = '' } = process.env
  const env = { PATH, HOME, NO_COLOR: '1', WX_TOKEN: keys.token, WX_AES_KEY: keys.encodingAESKey }
  const run = promisify(execFile)(process.execPath, [vitest, 'run', '--root', folder], { env, cwd: folder })
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    ({ code, stdout, stderr }) => ({ code, output: stdout + stderr }),
  )
}

describe.skipIf(withoutChromium)('sending again, recording and playing [chromium]', () => {
  let greeting = '欢迎'
  let runs = 0
  let sim: Simulator
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let folder: string
  let close: () => Promise<void>
  const bubbles = (from: string): Locator => page.locator(`[data-testid=bubble][data-from=${from}]`)
  const press = (testId: string): Promise<void> => page.getByTestId(testId).click()
  const say = async (text: string): Promise<void> => {
    await page.getByTestId('composer-input').fill(text)
    await page.getByTestId('composer-input').press('Enter')
  }
  /** Presses a button that saves a file; resolves to the file's path and text. */
  const saved = async (testId: string): Promise<{ readonly path: string; readonly text: string }> => {
    const [download] = await Promise.all([page.waitForEvent('download'), press(testId)])
    const path = join(folder, download.suggestedFilename())
    await download.saveAs(path)
    return { path, text: await readFile(path, 'utf8') }
  }
  const focused = (): Promise<string | null | undefined> => page.evaluate(() => document.activeElement?.getAttribute('data-testid'))
  const screenshot = async (name: string): Promise<void> => {
    if (process.env.WX_SCREENSHOTS !== undefined) await page.screenshot({ path: join(process.env.WX_SCREENSHOTS, `${name}.png`) })
  }

  beforeAll(async () => {
    const bot = new Bot(keys)
    bot.use((_ctx, next) => {
      runs += 1
      return next()
    })
    bot.on('event:subscribe', () => greeting)
    bot.hears('几点', () => `现在 ${new Date().toISOString()}`)
    bot.on('text', ({ message }) => `你说：${message.Content}`)
    const server = await serve(bot, { port: 0, host: '127.0.0.1' })
    sim = await startSimulator({ target: server.url, ...keys })
    browser = await launch()
    context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: 'zh-CN',
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    page = await context.newPage()
    page.setDefaultTimeout(3000)
    await page.goto(sim.url)
    // Inside of the workspace, so that the recorded file finds its packages.
    folder = await mkdtemp(fileURLToPath(new URL('recorded-', import.meta.url)))
    await writeFile(join(folder, 'vitest.config.ts'), 'export default {}')
    close = async () => {
      await browser.close()
      await sim.close()
      await server.close()
      await rm(folder, { recursive: true })
    }
  }, patience)
  afterAll(() => close())

  it('sends a push again: the bot handles it anew, and the new push is shown', async () => {
    await say('你好')
    await bubbles('account').getByText('你说：你好').waitFor()
    await press('send-again')
    await expect.poll(() => bubbles('account').getByText('你说：你好').count()).toBe(2)
    expect(runs).toBe(2)
    expect(sim.exchanges).toHaveLength(2)
    await expect.poll(focused).toBe('send-again')
  })

  it('repeats a push to the letter: the bot does not handle it again', async () => {
    await press('repeat-push')
    await expect.poll(() => bubbles('account').getByText('你说：你好').count()).toBe(3)
    expect(runs).toBe(2)
    await expect.poll(focused).toBe('send-again')
  })

  it('edits a push and sends it; Escape leaves the editor', async () => {
    await press('edit-push')
    await page.getByTestId('edited-push').press('Escape')
    expect(await page.getByTestId('edited-push').count()).toBe(0)
    expect(await focused()).toBe('edit-push')
    await page.getByTestId('edit-push').press('Enter')
    const editor = page.getByTestId('edited-push')
    await screenshot('edit-zh')
    const push = await editor.inputValue()
    await editor.fill('<xml>')
    await press('send-edited')
    await page.getByTestId('again-trouble').getByText('没有成功').waitFor()
    await editor.fill(push.replace('你好', '改过了'))
    await press('send-edited')
    await bubbles('user').getByText('改过了').waitFor()
    await bubbles('account').getByText('你说：改过了').waitFor()
    await expect.poll(focused).toBe('send-again')
  })

  it('takes a push elsewhere: as a command line, as it was on the wire, as a test', async () => {
    await press('copy-curl')
    await page.getByTestId('copy-curl').getByText('已复制').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^curl 'http.*msg_signature=/)
    expect((await saved('save-raw')).text).toContain('HTTP/1.1 200')
    const { text, path } = await saved('save-push-test')
    expect(text).toContain('你说：改过了')
    await rm(path)
  })

  it(
    'a recorded conversation becomes a test that passes unedited, and fails when the bot answers otherwise',
    async () => {
      await press('tab-scenario')
      await press('start-recording')
      await press('follow')
      await bubbles('account').getByText('欢迎').waitFor()
      await say('几点')
      await bubbles('account').getByText('现在 ').waitFor()
      await say('再见')
      await bubbles('account').getByText('你说：再见').waitFor()
      await page.getByTestId('recorded').getByText('正在录制：3 步').waitFor()
      await press('stop-recording')
      await page.getByTestId('scenario-text').getByText('现在 {time}').waitFor()
      const { text } = await saved('save-test')
      for (const secret of [keys.token, keys.encodingAESKey]) expect(text).not.toContain(secret)

      const passed = await runTests(folder)
      expect(passed, passed.output).toMatchObject({ code: 0 })
      expect(passed.output).toContain('1 passed')

      greeting = '你好呀'
      const failed = await runTests(folder)
      expect(failed.code).toBe(1)
      expect(failed.output).toContain('Step 1 (follow: true): expected "欢迎", saw "你好呀".')
    },
    patience,
  )

  it('plays a scenario file, and shows the differences in both languages', async () => {
    const { path } = await saved('save-scenario')
    await page.getByTestId('scenario-file').setInputFiles(path)
    await page.getByTestId('playback').getByText('scenario.yaml：1 处不同').waitFor()
    expect(await page.getByTestId('difference').textContent()).toBe('第 1 步 follow: true应看到欢迎看到你好呀')
    await screenshot('play-zh')
    greeting = '欢迎'
    await page.getByTestId('language').click()
    await page.getByTestId('scenario-file').setInputFiles(path)
    await page.getByTestId('playback').getByText('scenario.yaml: as recorded').waitFor()
    await screenshot('play-en')
  })

  it('keeps a recording over other panels and a reload', async () => {
    await page.getByTestId('tab-record').click()
    await page.reload()
    await press('tab-scenario')
    await page.getByTestId('recorded').getByText('3 steps were recorded').waitFor()
    await press('discard-recording')
    await press('record-all')
    await page.getByTestId('recorded').getByText('6 steps were recorded').waitFor()
  })

  it('refuses what is no scenario, and takes a dropped file', async () => {
    await page.getByTestId('scenario-file').setInputFiles({ name: 'a.yaml', mimeType: 'text/yaml', buffer: Buffer.from('steps: [1]') })
    await page.getByTestId('play-trouble').getByText('Step 1 is 1.').waitFor()
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer()
      transfer.items.add(new File(['steps: [{ say: hi, sees: 你说：hi }]'], 'dropped.yaml'))
      return transfer
    })
    await page.getByTestId('choose-scenario').dispatchEvent('drop', { dataTransfer: data })
    await page.getByTestId('playback').getByText('dropped.yaml: as recorded').waitFor()
  })

  it('fits a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.getByTestId('desk-toggle').click()
    await screenshot('scenario-390-en')
    await page.getByTestId('tab-record').click()
    await screenshot('detail-390-en')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })
})
