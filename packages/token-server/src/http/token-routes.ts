import type { IncomingMessage } from 'node:http'
import { WxError } from '@wx/core'
import type { TokenManager } from '@wx/token'
import type { TokenKind } from '@wx/token/remote'
import type { Logger } from 'pino'
import type { Keeper } from '../keep/keeper'
import { isTokenKind, TOKEN_KINDS } from '../keep/token-kind'
import { readToken } from '../keep/token-reading'
import type { AuditEntry, AuditLog } from '../telemetry/audit-log'
import { faultOf } from '../telemetry/fault'
import type { Metrics } from '../telemetry/metrics'
import { type Answer, json, text } from './answer'
import { demand } from './gate'
import { peerOf } from './peer'
import { Problem } from './problem'
import { readBody } from './request-body'
import type { Call, Route } from './route'

export interface TokenRoutesOptions {
  readonly keeper: Keeper
  readonly log: Logger
  readonly audit: AuditLog
  readonly metrics: Metrics
}

interface Wanted {
  readonly appId: string
  readonly kind: TokenKind
  readonly manager: TokenManager
}

const REPORT_LIMIT = 8 << 10

/** `/v1/accounts/{appid}/tokens/{kind}`: reading a token, and reporting one that the platform refused. */
export function tokenRoutes({ keeper, log, audit, metrics }: TokenRoutesOptions): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/v1/accounts/:appId/tokens/:kind',
      answer: (call) => {
        const [appId = '', kind = ''] = call.parameters
        demand(call.holder, 'read', appId)
        return read(call, find(appId, kind))
      },
    },
    {
      method: 'POST',
      path: '/v1/accounts/:appId/tokens/:kind/report-bad',
      answer: async (call) => {
        const [appId = '', kind = ''] = call.parameters
        demand(call.holder, 'report', appId)
        const wanted = find(appId, kind)
        await report(call, wanted, await reportedToken(call.request))
        return call.holder.may('read') ? read(call, wanted) : { ...text(204, ''), headers: { 'cache-control': 'no-store' } }
      },
    },
  ]

  function find(appId: string, kind: string): Wanted {
    if (!isTokenKind(kind)) throw new Problem(404, 'not-found', `There is no such kind of token: it is one of ${TOKEN_KINDS.join(', ')}`)
    const manager = keeper.find(appId, kind)
    if (manager === undefined) throw new Problem(404, 'not-found', 'There is no such account in the configuration')
    return { appId, kind, manager }
  }

  async function read(call: Call, wanted: Wanted): Promise<Answer> {
    const { appId, kind, manager } = wanted
    try {
      const reading = await readToken(manager)
      note(call, 'read', wanted, 'ok')
      metrics.read(call.holder.name, kind, 'ok')
      return json(200, { appId, kind, ...reading })
    } catch (error) {
      if (!WxError.is(error)) throw error
      note(call, 'read', wanted, error.code)
      metrics.read(call.holder.name, kind, 'unavailable')
      const { code, errcode, message } = faultOf(error)
      log.debug({ event: 'unavailable', code, errcode, message })
      return json(503, { error: code, message, errcode }, { 'retry-after': '1' })
    }
  }

  async function report(call: Call, wanted: Wanted, token: string): Promise<void> {
    const waitMs = call.holder.reportWaitMs(`${wanted.appId} ${wanted.kind}`, token)
    if (waitMs > 0) {
      const message =
        'This key has reported several tokens of this account in a short time: find out why they are refused, then report again'
      throw new Problem(429, 'too-many-reports', message, { 'retry-after': String(Math.ceil(waitMs / 1_000)) })
    }
    await wanted.manager.invalidate(token)
    note(call, 'report', wanted, 'ok')
  }

  function note({ holder, request }: Call, action: AuditEntry['audit'], { appId, kind }: Wanted, outcome: string): void {
    audit.add({ audit: action, key: holder.name, appId, kind, outcome, from: peerOf(request) })
  }
}

async function reportedToken(request: IncomingMessage): Promise<string> {
  const token = tokenIn(await readBody(request, REPORT_LIMIT))
  if (token === undefined) throw new Problem(400, 'malformed', 'The body should be JSON: {"token":"the refused token"}')
  return token
}

function tokenIn(text: string): string | undefined {
  try {
    const body: unknown = JSON.parse(text)
    const token = typeof body === 'object' && body !== null && 'token' in body ? body.token : undefined
    return typeof token === 'string' && token !== '' ? token : undefined
  } catch {
    return undefined
  }
}
