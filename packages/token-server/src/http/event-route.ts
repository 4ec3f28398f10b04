import type { EventStreams } from './event-streams'
import { demand } from './gate'
import type { Route } from './route'

const HEADERS = { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' }

/** `/v1/events`: says that a token changed, and never what it is now. */
export function eventRoute(streams: EventStreams): Route {
  return {
    method: 'GET',
    path: '/v1/events',
    answer: ({ holder }) => {
      demand(holder, 'read')
      streams.demandRoom(holder)
      return { status: 200, headers: HEADERS, body: (response) => streams.open(holder, response) }
    },
  }
}
