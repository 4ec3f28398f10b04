import type { ApiFault } from '../../src/platform/calls/faults'
import type { CallChoice } from '../words/trouble'

const FAULTS: Readonly<Record<Exclude<CallChoice, 'slow'>, ApiFault>> = {
  busy: { errcode: -1 },
  token: { errcode: 40001 },
  quota: { errcode: 45009 },
  messages: { errcode: 45047 },
  right: { errcode: 48001 },
  gateway: { status: 502 },
  'cut-before': { cut: 'before' },
  'cut-after': { cut: 'after' },
}

export const CALL_CHOICES: readonly CallChoice[] = [
  'busy',
  'token',
  'quota',
  'messages',
  'right',
  'gateway',
  'cut-before',
  'cut-after',
  'slow',
]

/** Paths that bots call most; any other can be typed. */
export const USUAL_PATHS: readonly string[] = [
  '/cgi-bin/message/custom/send',
  '/cgi-bin/token',
  '/cgi-bin/stable_token',
  '/cgi-bin/message/template/send',
  '/cgi-bin/menu/create',
  '/cgi-bin/user/info',
  '/cgi-bin/media/upload',
]

export function faultOf(choice: CallChoice, ms: number): ApiFault {
  return choice === 'slow' ? { delayMs: ms } : FAULTS[choice]
}
