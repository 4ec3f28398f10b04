import type { Exchange } from '../../src/delivery/exchange'
import type { CopyForm } from '../../src/scenario/exchange-copy'
import type { Playback } from '../../src/scenario/play'
import { accepted } from '../api'

/** Sends a push again as a new one; another text of it takes its place. */
export async function resend(exchange: Exchange, push?: string): Promise<Exchange> {
  return (await post('api/resends', JSON.stringify({ exchange: exchange.id, push }))).json()
}

/** Sends the request of a push once more, to the letter. */
export async function repeat(exchange: Exchange): Promise<Exchange> {
  return (await post('api/resends', JSON.stringify({ exchange: exchange.id, repeat: true }))).json()
}

export async function readCopy({ id }: Exchange, form: CopyForm): Promise<string> {
  return (await accepted(fetch(`api/copies?${new URLSearchParams({ exchange: id, form })}`))).text()
}

/** The text of a scenario file or of a test. */
export async function readScenario(exchanges: readonly Pick<Exchange, 'id'>[], form: 'scenario' | 'test'): Promise<string> {
  return (await post(`api/scenarios?form=${form}`, JSON.stringify({ exchanges: exchanges.map(({ id }) => id) }))).text()
}

export async function play(text: string): Promise<Playback> {
  return (await post('api/playbacks', text)).json()
}

function post(path: string, body: string): Promise<Response> {
  return accepted(fetch(path, { method: 'POST', headers: { 'content-type': 'text/plain' }, body }))
}
