// `pnpm start`: builds what the example bot needs, then runs the bot and the simulator until Ctrl-C. When a source of
// the bot is saved, the new bot takes the place of the old one.
//   --mode plain|compat|safe   how messages travel (or WX_MODE)
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { tsImport } from 'tsx/esm/api'

const MODES = ['plain', 'compat', 'safe']
// A variable that is set and empty counts as absent.
const mode = readMode()
const botPort = Number(process.env.WX_BOT_PORT || 3000)
const pagePort = Number(process.env.WX_PAGE_PORT || 3900)

await build()
const { startDemo } = await tsImport('./examples/express-echo/src/demo.ts', import.meta.url)
const demo = await startDemo({ mode, botPort, pagePort, onSave: tellSave })
announce()
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop)

function readMode() {
  const value = modeOption() || process.env.WX_MODE || 'plain'
  if (MODES.includes(value)) return value
  return fail(`没有「${value}」这个模式，可用 / No such mode; use one of: ${MODES.join(', ')}`)
}

function modeOption() {
  try {
    return parseArgs({ options: { mode: { type: 'string' } } }).values.mode
  } catch (error) {
    return fail(`${error.message}\n只有一个选项 / The only option is: --mode ${MODES.join('|')}`)
  }
}

function fail(message) {
  console.error(message)
  process.exit(1)
}

/** Builds the packages that the example needs. Turbo skips what is built already. */
async function build() {
  console.log('\n正在构建，首次约 30 秒 … / Building, about 30 seconds the first time …\n')
  const turbo = fileURLToPath(new URL('node_modules/turbo/bin/turbo', import.meta.url))
  const child = spawn(process.execPath, [turbo, 'run', 'build', '--filter=@wx-examples/express-echo^...', '--output-logs=errors-only'], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    stdio: 'inherit',
    env: { TURBO_TELEMETRY_DISABLED: '1', ...process.env },
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) process.exit(code ?? 1)
}

function announce() {
  const got = { [botPort]: demo.botUrl, [pagePort]: demo.simulator.url }
  const moved = Object.keys(got).filter((port) => port !== '0' && new URL(got[port]).port !== port)
  console.log(`
────────────────────────────────────────────────────────────────
  在浏览器打开 / Open in a browser:   ${demo.simulator.url}
────────────────────────────────────────────────────────────────
  1. 点「关注」，机器人会打招呼      Follow: the bot greets you
  2. 发「你好」，或一张图片          Send 你好, or a picture
  3. 按底部的菜单                   Press a menu button
  4. 看右侧的记录                   See the record on the right
  5. 改机器人的代码，保存           Edit the bot's code and save it

  机器人 / Bot     examples/express-echo/src/index.ts → ${demo.botUrl}
  模式 / Mode      ${mode}${mode === 'safe' ? '' : '   (加密 / encrypted: npx pnpm@12 start --mode safe)'}
  结束 / Stop      Ctrl-C${moved.length === 0 ? '' : `\n\n  端口 ${moved.join('、')} 已被占用，换了空闲端口 / port ${moved.join(', ')} was taken, so a free one is used.`}
`)
}

function tellSave(error) {
  if (error === undefined) return console.log('  机器人已更新 / The bot was restarted')
  console.error('  机器人没有更新，改好后再保存 / The bot was not restarted; correct this and save again:')
  console.error(error)
}

async function stop() {
  console.log('\n再见 / Bye')
  await demo.close()
  process.exit(0)
}
