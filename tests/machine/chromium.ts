import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

export type { Browser, Page } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'chrome']
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The browser of this machine: `CHROMIUM`, or what the PATH has. */
const executablePath: string | undefined = [
  process.env.CHROMIUM ?? '',
  ...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name))),
  ...USUAL_PLACES,
].find((path) => path !== '' && isExecutable(path))

/** Without one the tests that need it are skipped, and fail instead under `CI=true`. */
export const withoutChromium: boolean = executablePath === undefined && process.env.CI !== 'true'

/** Headless, and silent on the network. */
export function launch(): Promise<Browser> {
  if (executablePath === undefined) throw new Error('No Chromium: install one, or say where it is in CHROMIUM')
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
  return chromium.launch({ executablePath, chromiumSandbox: false, args: quiet })
}
