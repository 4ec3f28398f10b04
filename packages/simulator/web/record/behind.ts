import { useEffect, useState } from 'preact/hooks'
import type { ChatState } from '../../src/chat/chat-state'
import type { Exchange } from '../../src/delivery/exchange'
import type { ApiCall } from '../../src/platform/calls/call-log'
import type { RecordLine } from '../../src/record/record-line'
import { readCall, readExchange } from '../api'

/** What was read for a line, and for which version of it. */
interface Read<T> {
  readonly line: RecordLine
  readonly value: T | 'gone'
}

/** Reads what stands behind a line, again when the line changes. `undefined` until it came. */
function useBehind<T>(line: RecordLine | undefined, read: (id: string) => Promise<T>): T | 'gone' | undefined {
  const [last, setLast] = useState<Read<T>>()
  useEffect(() => {
    if (line === undefined) return
    let isWanted = true
    const keep = (value: T | 'gone'): void => {
      if (isWanted) setLast({ line, value })
    }
    read(line.id).then(keep, () => keep('gone'))
    return () => {
      isWanted = false
    }
  }, [line, read])
  return last?.line.id === line?.id ? last?.value : undefined
}

/** The call behind a line; `gone` if the simulator does not have it any more. */
export function useCall(line: RecordLine): ApiCall | 'gone' | undefined {
  return useBehind(line, readCall)
}

/**
 * The exchange behind the line with that id, and the user's newest if that is no push. Older ones than the
 * state has are read. `undefined` until it came, and if there is none any more.
 */
export function useExchange(state: ChatState | undefined, id: string | undefined): Exchange | undefined {
  const line = id === undefined ? undefined : state?.record.find((one) => one.id === id && one.type === 'push')
  const recent = line === undefined ? state?.exchanges.at(-1) : state?.exchanges.find((exchange) => exchange.id === id)
  const older = useBehind(recent === undefined ? line : undefined, readExchange)
  return recent ?? (older === 'gone' ? undefined : older)
}
