import { join } from 'node:path'
import type { Browser, Page } from '../machine/chromium'

/** How long an answer may take: the toy model thinks for 8 s. */
const PATIENCE_MS = 30_000
const LOCALES = { zh: 'zh-CN', en: 'en' } as const

export interface ChatOptions {
  readonly browser: Browser
  /** Of the simulator's page. */
  readonly url: string
  readonly lang: 'zh' | 'en'
}

/** A person in front of the simulator's chat page. */
export class Chat {
  readonly #page: Page

  private constructor(page: Page) {
    this.#page = page
    page.setDefaultTimeout(PATIENCE_MS)
  }

  static async open({ browser, url, lang }: ChatOptions): Promise<Chat> {
    const page = await browser.newPage({ viewport: { width: 1120, height: 700 }, locale: LOCALES[lang] })
    await page.goto(url)
    return new Chat(page)
  }

  /** Says something, and waits until the account has said these words. */
  async say(content: string, words: string): Promise<void> {
    await this.#page.getByTestId('composer-input').fill(content)
    await this.#page.getByTestId('composer-input').press('Enter')
    await this.sees(words)
  }

  async sees(words: string): Promise<void> {
    await this.#page.locator('[data-testid=bubble][data-from=account]').getByText(words).first().waitFor()
  }

  async follow(): Promise<void> {
    await this.#page.getByTestId('follow').click()
  }

  /** Presses the button of this name in the menu below the chat. */
  async press(name: string): Promise<void> {
    await this.#page.getByTestId('menu-toggle').click()
    await this.#page.getByTestId('menu-button').getByText(name).click()
  }

  /** In the folder that `WX_SCREENSHOTS` names, if it does. */
  async photograph(name: string): Promise<void> {
    const folder = process.env.WX_SCREENSHOTS
    if (folder !== undefined) await this.#page.screenshot({ path: join(folder, `${name}.png`) })
  }

  close(): Promise<void> {
    return this.#page.close()
  }
}
