/**
 * `pnpm --filter @wx-tests/journey recording`: a chat with the simulator in Chromium, 20 seconds, as an
 * animated PNG in each language. `docs/images/recording.png` and `recording.en.png` are what it writes.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { slowAnswers } from '@wx/conversation/slow'
import { Bot } from '@wx/core'
import { ManualClock } from '@wx/core/testing'
import { serve } from '@wx/node'
import { startSimulator } from '@wx/simulator'
import { launch } from '@wx-tests/machine/chromium'
import type { Browser, Page } from 'playwright-core'
import { Film } from './film'
import { SCRIPTS, type Script } from './scripts'

/** Nothing of the page may be between two states when it is photographed. */
const STILL = '*, *::before, *::after { animation: none !important; transition: none !important; caret-color: transparent !important }'

const browser = await launch()
for (const script of SCRIPTS) {
  const file = fileURLToPath(new URL(`../../../docs/images/${script.file}`, import.meta.url))
  const film = await record(browser, script)
  writeFileSync(file, film.encode())
  console.log(`${file}: ${film.seconds} s`)
}
await browser.close()

async function record(browser: Browser, script: Script): Promise<Film> {
  const clock = new ManualClock(Date.now())
  const server = await serve(botOf(script, clock), { port: 0, host: '127.0.0.1', path: '/wechat' })
  const sim = await startSimulator({ target: server.url, token: 'mytoken', clock, menu: script.menu, accountName: script.account })
  const page = await browser.newPage({ viewport: { width: 1120, height: 700 }, locale: script.locale })
  await page.goto(sim.url)
  await page.addStyleTag({ content: STILL })
  const film = new Film(page)
  await play(page, film, script, clock)
  await page.close()
  await sim.close()
  await server.close()
  return film
}

/** Greets, knows the weather, and thinks about everything else for eight seconds. */
function botOf({ texts, welcome, weather, answer, help }: Script, clock: ManualClock): Bot {
  const bot = new Bot({ token: 'mytoken', clock, slow: slowAnswers({ texts }) })
  bot.on('event:subscribe', () => welcome)
  bot.hears(weather.said, () => weather.answer)
  bot.click('HELP', () => help.answer)
  bot.on('text', () => new Promise<string>((resolve) => clock.schedule(8_000, () => resolve(answer))))
  return bot
}

async function play(page: Page, film: Film, script: Script, clock: ManualClock): Promise<void> {
  const sees = (words: string): Promise<void> => page.locator('[data-testid=bubble][data-from=account]').getByText(words).last().waitFor()
  await film.take(1_200)
  await page.getByTestId('follow').click()
  await sees(script.welcome)
  await film.take(2_000)

  await type(page, film, script.weather.said)
  await sees(script.weather.answer)
  await film.take(2_200)

  await type(page, film, script.question)
  await film.take(2_900)
  await clock.advance(4_500)
  await sees(script.tap)
  await film.take(2_000)
  await clock.advance(4_000)
  await page.locator('[data-testid=bubble][data-from=account]').getByText(script.tap).first().click()
  await sees(script.answer)
  await film.take(2_800)

  await page.getByTestId('menu-toggle').click()
  await film.take(700)
  await page.getByTestId('menu-button').getByText(script.help.name).click()
  await sees(script.help.answer)
  await film.take(3_000)
}

/** A key after the other, and Enter. */
async function type(page: Page, film: Film, words: string): Promise<void> {
  const input = page.getByTestId('composer-input')
  for (const end of words.split('').keys()) {
    await input.fill(words.slice(0, end + 1))
    await film.take(120)
  }
  await input.press('Enter')
  await page.locator('[data-testid=bubble][data-from=user]').getByText(words).last().waitFor()
  await film.take(400)
}
