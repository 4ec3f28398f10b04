/** The last word of a path, which may end with a slash or have a query. */
const LAST_WORD = /([^/?]*)\/*(?:\?|$)/
/** A GET whose last word begins like this writes. */
const WRITES = /^(?:activate|add|apply|bind|cancel|clear|close|create|del|open|reset|revert|send|set|start|stop|submit|unbind|undo|update)/i
/** A POST whose last word begins like this, or is one of the last two, reads. */
const READS = /^(?:api_|agency_)?(?:batch_?get|get|query|search|list$|count$)/

/**
 * True if the path says that the call changes nothing, so that it may be made twice. The last word of the
 * path decides, or the value of its fixed `action`. The rows for which this is wrong are named in the path
 * table.
 */
export function readsByName(method: 'GET' | 'POST', path: string): boolean {
  const word = /^[^?]*\?action=(\w+)/.exec(path)?.[1] ?? LAST_WORD.exec(path)?.[1] ?? ''
  return method === 'GET' ? !WRITES.test(word) : READS.test(word)
}
