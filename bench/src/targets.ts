import { quickestPeer } from './cold-starts'
import { type Costs, ratio } from './statistics'

export interface Results {
  readonly plain: Costs
  readonly safe: Costs
  readonly http: Costs
  readonly cold: Costs
}

export interface Target {
  readonly what: string
  readonly limit: string
  readonly measured: number
  readonly holds: boolean
}

/** What this project promises of its speed, as ratios: they survive the machine. */
export function targets({ plain, safe, http, cold }: Results): Target[] {
  return [
    atMost('in process, plain: @wx/core by the hand-rolled floor', 1.5, ratio(plain, '@wx/core', 'hand-rolled floor')),
    atMost('in process, safe: @wx/core by the hand-rolled floor', 1.25, ratio(safe, '@wx/core', 'hand-rolled floor')),
    atMost('over HTTP: @wx/node by the hand-rolled server', 1.1, ratio(http, '@wx/node', 'hand-rolled on node')),
    atMost(
      'over HTTP: @wx/express by bare Express with the bot in its process',
      1.15,
      ratio(http, '@wx/express', 'bare express, bot in process'),
    ),
    atMost('over HTTP: @wx/koa by bare Koa with the bot in its process', 1.15, ratio(http, '@wx/koa', 'bare koa, bot in process')),
    atMost(
      `cold start: import, bot and first push by the import of ${quickestPeer(cold)} alone`,
      0.4,
      ratio(cold, '@wx/core', quickestPeer(cold)),
    ),
  ]
}

function atMost(what: string, limit: number, measured: number): Target {
  return { what, limit: `≤ ${limit} ×`, measured, holds: measured <= limit }
}
