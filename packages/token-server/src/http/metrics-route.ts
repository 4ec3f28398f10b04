import type { Metrics } from '../telemetry/metrics'
import { text } from './answer'
import { demandAll } from './gate'
import type { Route } from './route'

/** `/metrics`, for Prometheus. */
export function metricsRoute(metrics: Metrics): Route {
  return {
    method: 'GET',
    path: '/metrics',
    answer: async ({ holder }) => {
      demandAll(holder, 'operate')
      return text(200, await metrics.text(), { 'content-type': metrics.contentType })
    },
  }
}
