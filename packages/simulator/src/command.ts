import { readFileSync } from 'node:fs'
import type { Mode } from '@wx/core'
import { isRecord, visibleText } from '@wx/core/internal'
import { Command, InvalidArgumentError, Option } from 'commander'
import { consoleRefusal } from './delivery/public-address'
import { MODES } from './platform/account'
import { ACCOUNT_KINDS, type AccountKind } from './platform/account-kind'
import type { ApiCall } from './platform/calls/call-log'
import type { MenuButton } from './platform/menu/menu'
import type { Simulator } from './simulator'
import type { SimulatorOptions } from './simulator-options'
import { startSimulator } from './start-simulator'

interface Flags {
  readonly target: readonly string[]
  readonly token: string
  readonly mode?: Mode
  readonly appId?: string
  readonly secret?: string
  readonly aesKey?: string
  readonly accountName?: string
  readonly host: string
  readonly port: number
  readonly menu?: readonly MenuButton[]
  readonly accountKind?: AccountKind
  /** commander makes it true without the flag. */
  readonly customerService: boolean
  readonly markFail: boolean
  readonly swapQuickMessages: boolean
  /** True without an address. */
  readonly forward?: string | true
}

function port(text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 0 || value > 65_535)
    throw new InvalidArgumentError('A port must be a whole number from 0 to 65535.')
  return value
}

/** Takes an option that is given several times. */
function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

function isButtons(value: unknown): value is readonly MenuButton[] {
  return Array.isArray(value) && value.every(isRecord)
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new InvalidArgumentError(`The file can't be read as JSON: ${error instanceof Error ? error.message : String(error)}.`)
  }
}

/**
 * Reads a file with the body of `/cgi-bin/menu/create`, `{ "button": […] }`. The buttons are checked when the
 * simulator starts.
 */
function menu(path: string): readonly MenuButton[] {
  const parsed = readJson(path)
  const buttons = isRecord(parsed) ? parsed.button : undefined
  if (!isButtons(buttons)) throw new InvalidArgumentError('The file must be JSON of the form {"button": [...]}.')
  return buttons
}

/** Says once for each endpoint that its answers are invented. */
function madeUpNotice(print: (line: string) => void): (call: ApiCall) => void {
  const told = new Set<string>()
  return ({ source, method, path }) => {
    const endpoint = `${method} ${path}`
    if (source !== 'made-up' || told.has(endpoint)) return
    told.add(endpoint)
    print(`  ${endpoint} has no rules here: the request is compared with the table of endpoints, the answer is made up.`)
  }
}

function toOptions({ aesKey, target, forward, customerService, ...flags }: Flags, onCall: (call: ApiCall) => void): SimulatorOptions {
  return {
    ...flags,
    targets: target,
    onCall,
    ...(customerService ? {} : { customerService }),
    ...(aesKey === undefined ? {} : { encodingAESKey: aesKey }),
  }
}

/** The query is left out because it may hold a secret. */
function withoutQuery(address: string): string {
  const { origin, pathname } = new URL(address)
  return origin + pathname
}

async function announce(simulator: Simulator, { target }: Flags, print: (line: string) => void): Promise<void> {
  const { ok, message } = await simulator.verify()
  print(`${ok ? '✓' : '✗'} ${message}`)
  if (!ok)
    print(`  The target is ${target.map(withoutQuery).join(' and ')}. Start or correct the bot; the simulator need not be restarted.`)
  print(`  App id     ${simulator.account.appId}`)
  print(`  API        ${simulator.apiUrl}   (instead of https://api.weixin.qq.com)`)
  print(`  Chat page  ${simulator.url}`)
}

/** What a tunnel needs, and what the console would say to its public address. */
async function announceForward(simulator: Simulator, { target, forward }: Flags, print: (line: string) => void): Promise<void> {
  const { hostname, port, protocol, pathname } = new URL(target[0] ?? '')
  print(
    `  Tunnel     to ${hostname}:${port || (protocol === 'https:' ? 443 : 80)}; it must keep the path ${pathname}, the query and the body as they are`,
  )
  if (typeof forward !== 'string') {
    print('             Give its public address as --forward <url> to check it as the console does.')
    return
  }
  const { ok, message } = await simulator.verify(forward)
  print(`${ok ? '✓' : '✗'} From outside, ${withoutQuery(forward)}: ${message}`)
  const refusal = consoleRefusal(forward)
  if (refusal !== undefined) print(`✗ ${refusal}`)
}

/** `wx-simulator`. `started` gets the running simulator, so that the caller can close it. */
export function command(print: (line: string) => void, started: (simulator: Simulator) => void): Command {
  return (
    new Command('wx-simulator')
      // An error repeats what was typed, and part of a file.
      .configureOutput({ outputError: (text, write) => write(`${visibleText(text.trimEnd())}\n`) })
      .description('A local WeChat platform for one bot: chat with it in the browser, without an account or a public address.')
      .requiredOption('--target <url>', "the bot's webhook, such as http://127.0.0.1:3000/wechat; several take turns", collect)
      .addOption(new Option('--token <token>', "the bot's token").env('WX_TOKEN').makeOptionMandatory())
      .addOption(new Option('--app-id <id>', "the account's app id").env('WX_APP_ID'))
      .addOption(new Option('--secret <secret>', 'the app secret that the token endpoints accept').env('WX_APP_SECRET'))
      .addOption(new Option('--aes-key <key>', 'the 43-character EncodingAESKey').env('WX_AES_KEY'))
      .addOption(new Option('--mode <mode>', 'how pushes are sent; default: safe with an AES key, plain without').choices(MODES))
      .option('--port <port>', 'the port of the page and the API', port, 3900)
      .option('--host <host>', 'the address to listen on; with any but 127.0.0.1 other machines can connect', '127.0.0.1')
      .option('--menu <file>', 'JSON as for /cgi-bin/menu/create', menu)
      .option('--account-name <name>', 'the name above the chat')
      .option('--forward [url]', 'say what a tunnel to the target needs; check its public address as the console does')
      .addOption(new Option('--account-kind <kind>', 'what the account may call; the rest gets 48001').choices(ACCOUNT_KINDS))
      .option('--no-customer-service', 'an account without the right to customer-service messages: 48001')
      .option('--no-mark-fail', 'no minute of silence after 30 time-outs in 5 minutes')
      .option('--no-swap-quick-messages', 'customer-service messages less than 300 ms apart keep their order')
      .addHelpText(
        'after',
        '\nwx-simulator trigger <push> makes a running simulator push any message or event; see wx-simulator trigger --help.\nwx-simulator play <file> plays a recorded conversation on it and compares; see wx-simulator play --help.',
      )
      .action(async (flags: Flags) => {
        const simulator = await startSimulator(toOptions(flags, madeUpNotice(print)))
        started(simulator)
        await announce(simulator, flags, print)
        if (flags.forward !== undefined) await announceForward(simulator, flags, print)
      })
  )
}
