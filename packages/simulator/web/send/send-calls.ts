import type { Replacement } from '../../src/delivery/adopted-push'
import type { Exchange } from '../../src/delivery/exchange'
import type { PushDraft } from '../../src/delivery/push-draft'
import type { PushFamily } from '../../src/delivery/push-family'
import type { PushProblem } from '../../src/delivery/push-text'
import { accepted, address } from '../api'

/** A captured push as one for this account. */
export interface AdoptedDraft extends PushDraft {
  readonly replaced: readonly Replacement[]
}

/** What the server made of a text, or why that is no push. */
export type Reading<T> = { readonly value: T } | { readonly problem: PushProblem }

export async function readFamilies(): Promise<readonly PushFamily[]> {
  return (await accepted(fetch('api/push-families'))).json()
}

export async function readSample(name: string): Promise<PushDraft> {
  return (await accepted(fetch(`api/samples/${encodeURIComponent(name)}`))).json()
}

export function readDraft(text: string): Promise<Reading<PushDraft>> {
  return reading('api/drafts', text)
}

export function adopt(openid: string, text: string, keepSender: boolean): Promise<Reading<AdoptedDraft>> {
  return reading(address('api/adoptions', { openid, ...(keepSender ? { sender: 'keep' } : {}) }), text)
}

export function sendPush(openid: string, text: string): Promise<Reading<Exchange>> {
  return reading(address('api/sends', { openid }), text)
}

async function reading<T>(path: string, body: string): Promise<Reading<T>> {
  const response = await fetch(path, { method: 'POST', body })
  return response.status === 422 ? { problem: await response.json() } : { value: await (await accepted(Promise.resolve(response))).json() }
}
