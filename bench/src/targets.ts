import { type Costs, ratio, typical } from './statistics'

export interface Results {
  readonly plain: Costs
  readonly safe: Costs
  readonly http: Costs
}

export interface Target {
  readonly what: string
  readonly limit: string
  readonly measured: number
  readonly holds: boolean
}

/** What this project promises of its speed, as ratios: they survive the machine. */
export function targets({ plain, safe, http }: Results): Target[] {
  const express = typical(http, 'bare express') + typical(plain, '@wx/core')
  const koa = typical(http, 'bare koa') + typical(plain, '@wx/core')
  return [
    atMost('in process, plain: @wx/core by the hand-rolled floor', 1.5, ratio(plain, '@wx/core', 'hand-rolled floor')),
    atMost('in process, safe: @wx/core by the hand-rolled floor', 1.25, ratio(safe, '@wx/core', 'hand-rolled floor')),
    atLeast('in process, plain: wechat by @wx/core', 8, ratio(plain, 'wechat', '@wx/core')),
    atLeast('in process, plain: co-wechat by @wx/core', 8, ratio(plain, 'co-wechat', '@wx/core')),
    atLeast('in process, safe: wechat by @wx/core', 4, ratio(safe, 'wechat', '@wx/core')),
    atLeast('in process, safe: co-wechat by @wx/core', 4, ratio(safe, 'co-wechat', '@wx/core')),
    atMost('over HTTP: @wx/node by the hand-rolled server', 1.1, ratio(http, '@wx/node', 'hand-rolled on node')),
    atMost(
      'over HTTP: @wx/express by bare Express with the bot in its process',
      1.15,
      ratio(http, '@wx/express', 'bare express, bot in process'),
    ),
    atMost('over HTTP: @wx/koa by bare Koa with the bot in its process', 1.15, ratio(http, '@wx/koa', 'bare koa, bot in process')),
    atMost(
      'the same, the bot measured apart: @wx/express by the sum of bare Express and @wx/core',
      1.15,
      typical(http, '@wx/express') / express,
    ),
    atMost('the same, the bot measured apart: @wx/koa by the sum of bare Koa and @wx/core', 1.15, typical(http, '@wx/koa') / koa),
  ]
}

function atMost(what: string, limit: number, measured: number): Target {
  return { what, limit: `≤ ${limit} ×`, measured, holds: measured <= limit }
}

function atLeast(what: string, limit: number, measured: number): Target {
  return { what, limit: `≥ ${limit} ×`, measured, holds: measured >= limit }
}
