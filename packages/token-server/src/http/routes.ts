import type { Clock } from '@wx/core'
import type { Logger } from 'pino'
import type { Keeper } from '../keep/keeper'
import type { Readiness } from '../keep/readiness'
import type { AuditLog } from '../telemetry/audit-log'
import type { Metrics } from '../telemetry/metrics'
import { eventRoute } from './event-route'
import type { EventStreams } from './event-streams'
import { metricsRoute } from './metrics-route'
import { pageRoute } from './page-route'
import { probeRoutes } from './probe-routes'
import type { Route } from './route'
import { tokenRoutes } from './token-routes'

export interface RoutesOptions {
  readonly keeper: Keeper
  readonly streams: EventStreams
  readonly readiness: Readiness
  readonly metrics: Metrics
  readonly log: Logger
  readonly audit: AuditLog
  readonly clock: Clock
}

/** Everything that the server answers. The route that is asked most stands first. */
export function routesOf({ keeper, streams, readiness, metrics, log, audit, clock }: RoutesOptions): readonly Route[] {
  return [
    ...tokenRoutes({ keeper, log, audit, metrics }),
    eventRoute(streams),
    ...probeRoutes(readiness),
    metricsRoute(metrics),
    pageRoute(keeper, clock),
  ]
}
