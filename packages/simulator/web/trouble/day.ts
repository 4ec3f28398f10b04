import { useEffect, useState } from 'preact/hooks'
import type { Disturbance } from '../../src/delivery/disturbances'
import type { AccountKind } from '../../src/platform/account-kind'
import type { ApiFault } from '../../src/platform/calls/faults'
import type { DayState } from '../../src/trouble/day-state'
import { accepted } from '../api'
import type { PanelProps } from '../panel'

const EVERY_MS = 1_000

/** What the panel can ask the simulator for. */
export interface DayActions {
  readonly disturb: (disturbance: Disturbance) => void
  readonly fail: (path: string, fault: ApiFault) => void
  readonly silence: () => void
  readonly changeTokens: (change: 'supersede' | 'revoke') => void
  readonly become: (kind: AccountKind) => void
  readonly advance: (ms: number) => void
  readonly end: (id: string) => void
  readonly endAll: () => void
}

/**
 * The day as the simulator knows it, read again each second: calls of the API strike troubles, and no event
 * says so.
 */
export function useDay(onWork: PanelProps['onWork']): [DayState | undefined, DayActions] {
  const [day, setDay] = useState<DayState>()
  useEffect(() => {
    const read = (): void => void request('GET', '').then(setDay, () => {})
    read()
    const timer = setInterval(read, EVERY_MS)
    return () => clearInterval(timer)
  }, [])

  const ask = (method: string, path: string, body?: object): void => {
    void onWork(request(method, path, body).then(setDay))
  }
  return [
    day,
    {
      disturb: (disturbance) => ask('POST', '/disturbances', disturbance),
      fail: (path, fault) => ask('POST', '/faults', { path, fault }),
      silence: () => ask('POST', '/silence'),
      changeTokens: (change) => ask('POST', '/tokens', { change }),
      become: (kind) => ask('POST', '/account', { kind }),
      advance: (ms) => ask('POST', '/clock', { ms }),
      end: (id) => ask('DELETE', `/${id}`),
      endAll: () => ask('DELETE', ''),
    },
  ]
}

async function request(method: string, path: string, body?: object): Promise<DayState> {
  const headers = { 'content-type': 'application/json' }
  const init = body === undefined ? { method } : { method, headers, body: JSON.stringify(body) }
  return (await accepted(fetch(`api/trouble${path}`, init))).json()
}
