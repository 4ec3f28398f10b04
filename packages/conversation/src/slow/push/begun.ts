import type { ReportedContext } from '@wx/core'
import { pause } from '../../base/pause'
import { isAwaited } from '../desk'
import type { SlowJob } from '../job'
import { RENEW_MS } from '../limits'
import type { OpenClaim } from '../open-claims'
import { START } from '../position'
import type { DeliveryRecord } from '../record/delivery-record'
import { changeRecord, type Seen } from '../record/delivery-store'
import * as transitions from '../record/transitions'
import type { Push } from './push'

/** What a process knows of a push before it runs it. */
export interface Begun {
  readonly record: DeliveryRecord
  /** As it is in the store; `undefined` if nothing was written. */
  readonly seen: Seen<DeliveryRecord> | undefined
  /** The late answers that its user does not have yet. */
  readonly open: readonly OpenClaim[]
}

/** What is to be run here; `undefined` if another process has the push, or had it and its answer is taken. */
export async function begin<C extends ReportedContext>(push: Push<C>): Promise<Begun | undefined> {
  const { store, settings, work } = push.desk
  void push.way
  try {
    if (settings.store === undefined) return { ...beginAlone(push), open: await openClaims(push) }
    await store.learnTime(push.key)
    const [begun, open] = await Promise.all([beginShared(push), openClaims(push)])
    push.link = open.find(({ id }) => id === push.id)?.link ?? 'none'
    return begun && { ...begun, open }
  } catch (error) {
    work.report(error)
    return { ...beginAlone(push), open: [] }
  }
}

function beginAlone<C extends ReportedContext>(push: Push<C>): Omit<Begun, 'open'> {
  const now = push.desk.store.now()
  push.firstSeenAt = now
  return { record: { state: 'running', firstSeenAt: now, attempt: 1, lease: { owner: push.owner, until: now } }, seen: undefined }
}

/** The same by the shared record. Rejects with a `WxError` of code `store-failed`. */
export async function beginShared<C extends ReportedContext>(push: Push<C>): Promise<Omit<Begun, 'open'> | undefined> {
  const { store } = push.desk
  let beginning: transitions.Beginning | undefined
  const unseen = { value: undefined, version: null, now: store.now() }
  const decide = (record: DeliveryRecord | undefined, now: number): DeliveryRecord | undefined => {
    beginning = transitions.begin(record, now, push.owner)
    // The attempt was cut meanwhile. The answer is left to the process that has it.
    if (record?.state === 'ready' && !push.attempts.isOpen) beginning = { kind: 'wait', firstSeenAt: record.firstSeenAt }
    return beginning.kind === 'wait' ? undefined : beginning.record
  }
  const { changed, seen } = await changeRecord(store, push.key, decide, unseen)
  push.firstSeenAt = seen.value?.firstSeenAt ?? push.firstSeenAt
  if (beginning?.kind === 'answer') push.passive.decide(beginning.answer)
  return beginning?.kind === 'run' && changed !== undefined ? { record: changed, seen } : undefined
}

async function openClaims<C extends ReportedContext>({ desk, message }: Push<C>): Promise<readonly OpenClaim[]> {
  return isAwaited(message) ? desk.open.of(message) : []
}

/** What a job asks for, once no other process works on it; `undefined` if it is done. */
export async function takeJob<C extends ReportedContext>(push: Push<C>, { firstSeenAt }: SlowJob): Promise<Begun | undefined> {
  const { store, work } = push.desk
  const lost = await lostRecord(push, firstSeenAt)
  for (;;) {
    let isDone = false
    const { changed, seen } = await changeRecord(store, push.key, (known, now) => {
      const record = known ?? lost
      isDone = record.state !== 'late' || record.ended
      return record.state === 'late' ? transitions.takeOver(record, now, push.owner) : undefined
    })
    if (changed !== undefined) return { record: changed, seen, open: [] }
    if (isDone) return undefined
    await pause(work.clock, RENEW_MS)
  }
}

/** What stands for the record of a job that the store has lost. */
async function lostRecord<C extends ReportedContext>(push: Push<C>, firstSeenAt: number): Promise<DeliveryRecord> {
  const { message, format } = push
  const way = await push.way
  const asked = { message, format }
  return { state: 'late', firstSeenAt, attempt: 1, answer: 'success', queued: true, asked, way, parts: [], ended: false, at: START }
}
