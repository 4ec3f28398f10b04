/** `pnpm bench:token [part …]`: all parts, or those named. */
import { benchAccounts } from './accounts'
import { benchCachedRead } from './cached-read'
import { startPlatform } from './platform'
import { benchServer } from './server'
import { benchSpread } from './spread'
import { benchStorms } from './storms'

const parts: Readonly<Record<string, (platform: Awaited<ReturnType<typeof startPlatform>>) => Promise<void>>> = {
  read: benchCachedRead,
  storms: benchStorms,
  accounts: benchAccounts,
  spread: benchSpread,
  server: benchServer,
}

const named = process.argv.slice(2)
const platform = await startPlatform()
try {
  for (const [name, bench] of Object.entries(parts)) if (named.length === 0 || named.includes(name)) await bench(platform)
} finally {
  platform.close()
}
