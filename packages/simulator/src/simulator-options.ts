import { type Clock, WxError } from '@wx/core'
import type { TargetOptions } from './delivery/targets'
import type { AccountOptions } from './platform/account'
import type { ApiCall } from './platform/calls/call-log'
import { type MenuButton, readMenu } from './platform/menu/menu'

/**
 * `target` is the bot's webhook, such as `http://127.0.0.1:3000/wechat`; `targets` are those of several
 * processes.
 */
export type SimulatorOptions = PlatformSettings & TargetOptions

/** Everything but the address of the bot. */
export interface PlatformSettings extends AccountOptions {
  /** Default: 0, any free port. */
  readonly port?: number
  /** Default: 127.0.0.1, which only this machine can reach. */
  readonly host?: string
  /** The buttons under the chat, until the bot creates others. */
  readonly menu?: readonly MenuButton[]
  readonly clock?: Clock
  /** Whether 30 time-outs in 5 minutes stop all pushes for a minute (MarkFail). Default: true. */
  readonly markFail?: boolean
  /**
   * Whether a customer-service message that comes less than 300 ms after the one before it is shown above
   * it. Default: true.
   */
  readonly swapQuickMessages?: boolean
  readonly fetch?: typeof globalThis.fetch
  /** Called with every call of the API, when it was answered. */
  readonly onCall?: (call: ApiCall) => void
}

/** Token, app id, key and mode are those of the bot. Another handler than a bot needs at least the token. */
export interface MountOptions extends Partial<Omit<PlatformSettings, 'port' | 'host' | 'fetch'>> {
  /**
   * Where the simulator is in a server that passes the whole path, as node:http, Koa and Fastify do. Express,
   * Connect and Hono say it themselves. Default: `/__wx`.
   */
  readonly path?: string
}

type SharedOption = Exclude<keyof MountOptions, 'path'>

const SHARED_OPTIONS: readonly SharedOption[] = [
  'token',
  'mode',
  'appId',
  'secret',
  'encodingAESKey',
  'accountName',
  'accountKind',
  'customerService',
  'menu',
  'clock',
  'markFail',
  'swapQuickMessages',
  'onCall',
]

/** The names that `startSimulator` takes. */
export const SIMULATOR_OPTIONS: readonly (keyof SimulatorOptions)[] = [
  ...SHARED_OPTIONS,
  'target',
  'targets',
  'spread',
  'port',
  'host',
  'fetch',
]
/** The names that `simulator` takes. */
export const MOUNT_OPTIONS: readonly (keyof MountOptions)[] = [...SHARED_OPTIONS, 'path']

/** Throws a `WxError` of code `config-invalid`. */
export function checkPort(port: number): number {
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new WxError('config-invalid', `port is ${JSON.stringify(port)}. It must be a whole number from 0, any free port, to 65535.`)
}

/** Throws a `WxError` of code `config-invalid` for a menu that the platform would refuse. */
export function checkMenu(button: readonly MenuButton[]): readonly MenuButton[] {
  if (Array.isArray(button) && button.length === 0) return button
  const menu = readMenu({ button })
  if (typeof menu !== 'number') return menu
  throw new WxError(
    'config-invalid',
    `The platform would refuse this menu with ${menu}. It takes up to 3 buttons, each of a documented type with what that needs (click a key, view a url), or with up to 5 of these.`,
    { errcode: menu },
  )
}

/** Without a slash at its end. Throws a `WxError` of code `config-invalid`. */
export function checkPath(path: string): string {
  if (/^(\/[\w.~-]+)+\/?$/.test(path)) return path.replace(/\/$/, '')
  throw new WxError('config-invalid', `path is ${JSON.stringify(path)}. It must be a path below the root of the server, such as /__wx.`)
}
