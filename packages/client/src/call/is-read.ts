const WRITES = /^(?:add|create|del|set|update|clear|send|submit|close|open|bind|unbind|start|stop|apply|reset)/
const READS = /^(?:get|batchget|query|search)|^(?:list|count)$/

/**
 * Whether a call of a path that is in no table is a read, by the platform's own habit: a GET that is not
 * named after a change, and a POST whose last part says that it asks.
 */
export function isRead(method: 'GET' | 'POST', path: string): boolean {
  const [route = ''] = path.split('?')
  const last = route.slice(route.lastIndexOf('/') + 1).toLowerCase()
  return method === 'GET' ? !WRITES.test(last) : READS.test(last)
}
