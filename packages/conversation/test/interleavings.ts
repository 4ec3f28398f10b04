import type { Message, Reply, WrittenAnswer } from '@wx/core'
import { message } from '@wx/core/testing'
import { LEASE_MS } from '../src/slow/limits'
import { type Position, START } from '../src/slow/position'
import type { DeliveryRecord, Way } from '../src/slow/record/delivery-record'
import type * as transitions from '../src/slow/record/transitions'

/** The transitions under test; a test may take a guard out of them to see that it is missed. */
export type Machine = Pick<
  typeof transitions,
  | 'begin'
  | 'renew'
  | 'answer'
  | 'ready'
  | 'carry'
  | 'late'
  | 'progress'
  | 'finish'
  | 'queue'
  | 'release'
  | 'takeOver'
  | 'handOut'
  | 'given'
  | 'isWorkedOn'
>

export interface Plan {
  readonly processes: number
  /** How often the platform sends the push again. */
  readonly retries: number
  /** How many crashes and stalls past a lease there may be in one history. */
  readonly faults: number
  /** How many processes may be asked to close. */
  readonly closes: number
  readonly way: Way
  /** The job of a late answer can go to a queue. */
  readonly queue: boolean
  readonly machine: Machine
}

export interface Exploration {
  readonly states: number
  /** What the last state broke. */
  readonly violations: readonly string[]
}

/**
 * What a process does with the push. `produced`: the handlers have answered, and nothing was written of it.
 * `ready`: the answer waits for an attempt. `marked`: the message is written down as given, and not sent.
 * `sent`: it is, and that is not written down.
 */
type Phase = 'idle' | 'running' | 'produced' | 'ready' | 'marked' | 'sent' | 'dead' | 'closed'

/**
 * One attempt of the platform, at one process. `seen`: the user has the answer. `told`: it comes another way.
 */
interface Attempt {
  readonly at: number
  readonly state: 'open' | 'cut' | 'seen' | 'told'
}

/** What the user does next: `cut` if the response was lost, and the platform sends the push again. */
type Asking = 'none' | 'cut' | 'got'

interface State {
  readonly now: number
  readonly record: DeliveryRecord | undefined
  readonly phases: readonly Phase[]
  readonly attempts: readonly Attempt[]
  /** The user's next messages. */
  readonly messages: readonly Asking[]
  /** A tap on the link to the first part. */
  readonly tap: Asking
  /** How often the user was given the first part, and the second; a tap shows it for the asking. */
  readonly seen: readonly [number, number]
  /** `given`: the run handed it over. `taken`: a worker began it, or found it done. */
  readonly job: 'none' | 'waiting' | 'given' | 'taken'
  /** The process whose run began last. */
  readonly newest: number | undefined
  readonly faults: number
  readonly closes: number
  readonly refusals: number
  /** A process stood still until its lease was over: two runs may overlap. */
  readonly stalled: boolean
  /** Nobody can know of the answer any more: it may have been sent, or nothing came after the death. */
  readonly excused: boolean
}

const PARTS: readonly Reply[] = [
  { MsgType: 'text', Content: 'one' },
  { MsgType: 'text', Content: 'two' },
]
const SECOND: Position = { part: 1, char: 0 }
const END: Position = { part: 2, char: 0 }
const ANSWER: WrittenAnswer = { body: 'answer', format: 'xml' }
const PUSH: Message = message('text', { Content: 'question' })

/**
 * Walks every order in which the steps of all processes, the platform, the queue, the user and the faults can
 * happen, each state once; up to the first that is wrong.
 */
export function explore(plan: Plan): Exploration {
  const first: State = {
    now: 1_000_000,
    record: undefined,
    phases: Array.from({ length: plan.processes }, () => 'idle'),
    attempts: [],
    messages: ['none', 'none'],
    tap: 'none',
    seen: [0, 0],
    job: 'none',
    newest: undefined,
    faults: 0,
    closes: 0,
    refusals: 0,
    stalled: false,
    excused: false,
  }
  const known = new Set<string>()
  const violations = new Set<string>()
  const stack = [first]
  for (let state = stack.pop(); state !== undefined && violations.size === 0; state = stack.pop()) {
    const key = canonical(state)
    if (known.has(key)) continue
    known.add(key)
    const next = new Steps(plan, state, violations).all()
    if (Math.max(...state.seen) > 1) violations.add('the user saw the answer twice')
    if (next.length === 0 && isMissing(state) && !state.excused) violations.add('the answer is lost')
    stack.push(...next)
  }
  return { states: known.size, violations: [...violations] }
}

/** Somebody is there who could give it, and the user does not have all of it. */
function isMissing({ seen: [first, second], tap, phases }: State): boolean {
  return !phases.every(isGone) && ((first === 0 && tap !== 'got') || second === 0)
}

/** A process that is there no more. */
function isGone(phase: Phase | undefined): boolean {
  return phase === 'dead' || phase === 'closed'
}

class Steps {
  readonly #plan: Plan
  readonly #state: State
  readonly #violations: Set<string>
  readonly #next: State[] = []

  constructor(plan: Plan, state: State, violations: Set<string>) {
    this.#plan = plan
    this.#state = state
    this.#violations = violations
  }

  all(): readonly State[] {
    this.#platform()
    this.#state.phases.forEach((phase, index) => {
      if (isGone(phase)) return
      this.#attempt(index)
      this.#work(phase, index)
      this.#queue(phase, index)
      this.#user(index)
      this.#close(phase, index)
      this.#fault(phase, index)
    })
    this.#leaseOver()
    return this.#next
  }

  #to(change: Partial<State>): void {
    const { record } = this.#state
    const isDecided = record?.state === 'late' || record?.state === 'answered'
    if (isDecided && change.record !== undefined && 'answer' in change.record && change.record.answer !== record.answer)
      this.#violations.add('attempts get different answers')
    this.#next.push({ ...this.#state, now: this.#state.now + 1, ...change })
  }

  #phase(index: number, phase: Phase): readonly Phase[] {
    return this.#state.phases.with(index, phase)
  }

  #attempts(attempt: number, state: Attempt['state']): readonly Attempt[] {
    return this.#state.attempts.map((other, at) => (at === attempt ? { ...other, state } : other))
  }

  /** What the user has seen once this much more was given. */
  #given(from: Position = START): readonly [number, number] {
    const [first, second] = this.#state.seen
    return [first + (from.part === 0 ? 1 : 0), second + (from.part <= 1 ? 1 : 0)]
  }

  /** Sends the push again when its attempt was cut, and cuts attempts. */
  #platform(): void {
    const { attempts, phases } = this.#state
    if (attempts.every(({ state }) => state === 'cut') && attempts.length <= this.#plan.retries) {
      phases.forEach((phase, at) => {
        if (!isGone(phase)) this.#to({ attempts: [...attempts, { at, state: 'open' }] })
      })
    }
    attempts.forEach(({ at, state }, index) => {
      if (state === 'open') this.#cut(index, at)
    })
  }

  /**
   * A live process has begun by then; and before the last attempt is cut, it has decided what becomes of the
   * push.
   */
  #cut(attempt: number, at: number): void {
    const { phases, record, now, excused, newest } = this.#state
    const isLast = attempt === this.#plan.retries
    const willRun = phases[at] === 'idle' && this.#plan.machine.begin(record, now, String(at)).kind === 'run'
    if (willRun || (isLast && record?.state === 'running')) return
    // The last response was lost on its way: nothing brings the answer any more. The run's own process still
    // can.
    const isLost = record?.state === 'answered' || (record?.state === 'ready' && isGone(phases[newest ?? at]))
    this.#to({ attempts: this.#attempts(attempt, 'cut'), excused: excused || (isLast && isLost) })
  }

  /** A process with an open attempt: it begins, gives the answer, or decides at the deadline. */
  #attempt(index: number): void {
    const { record, now } = this.#state
    const open = this.#openAt(index)
    if (open < 0) return
    const beginning = this.#plan.machine.begin(record, now, String(index))
    if (beginning.kind === 'run') this.#begin(index, beginning.record)
    if (beginning.kind === 'answer') this.#respond(open, beginning)
    if (beginning.kind === 'wait') this.#checkWait()
    // Of a run here, some parts may be there.
    const parts = this.#state.phases[index] === 'running' ? PARTS : []
    const late = record && this.#plan.machine.late(record, now, String(index), { ...this.#late(), parts })
    if (late !== undefined) this.#to({ record: late })
  }

  /** The attempt that is open at a process; -1 if none is. */
  #openAt(index: number): number {
    return this.#state.attempts.findIndex(({ at, state }) => at === index && state === 'open')
  }

  #begin(index: number, begun: DeliveryRecord, isWorker = false): void {
    const { phases, stalled, record, job } = this.#state
    if (phases[index] !== 'idle') return
    if (!stalled && this.#isRun()) this.#violations.add('two runs at once')
    if (job === 'given' && !isWorker) this.#violations.add('what is for a worker is begun elsewhere')
    if (record?.state === 'late' && record.ended) this.#violations.add('what is done is done again')
    // Of messages that all went before, nothing is left to send.
    const isGiven = begun.state === 'late' && begun.way === 'messages' && begun.at.part > 0
    this.#to({ record: begun, phases: this.#phase(index, isGiven ? 'sent' : 'running'), newest: index, job: isWorker ? 'taken' : job })
  }

  #isRun(): boolean {
    return this.#state.phases.some((phase) => phase === 'running' || phase === 'produced')
  }

  #respond(attempt: number, { answer, record }: Extract<transitions.Beginning, { kind: 'answer' }>): void {
    const isAnswer = answer !== 'success' && answer.body === 'answer'
    const seen = isAnswer ? this.#given() : this.#state.seen
    this.#to({ record: record ?? this.#state.record, attempts: this.#attempts(attempt, isAnswer ? 'seen' : 'told'), seen })
  }

  #checkWait(): void {
    const { record, now, phases } = this.#state
    if (record?.state !== 'running') return
    if (record.lease.until <= now && !this.#isRun()) this.#violations.add('a death keeps a retry waiting')
    if (phases[Number(record.lease.owner)] === 'closed') this.#violations.add('a process that closed keeps a retry waiting')
  }

  /** A run that was replaced must write nothing any more: the answers of two runs would be mixed. */
  #write(index: number, written: DeliveryRecord, change: Partial<State>): void {
    if (this.#state.newest !== index) this.#violations.add('a run that was replaced goes on')
    this.#to({ record: written, ...change })
  }

  #late(): transitions.LateAnswer {
    return { answer: 'success', asked: { message: PUSH, format: 'xml' }, way: this.#plan.way, parts: [], ended: false, at: START }
  }

  #work(phase: Phase, index: number): void {
    const { record, now } = this.#state
    const owner = String(index)
    if (phase === 'running') this.#to({ phases: this.#phase(index, 'produced') })
    if (phase === 'running' && record !== undefined) {
      const renewed = this.#plan.machine.renew(record, now, owner)
      if (renewed !== undefined) this.#write(index, renewed, {})
    }
    if (phase === 'produced') this.#produced(index, owner)
    if (phase === 'ready') this.#ready(index, owner)
    if (phase === 'marked') this.#marked(index, owner)
    if (phase === 'sent') this.#sent(index, owner)
  }

  #produced(index: number, owner: string): void {
    const { record } = this.#state
    const { machine } = this.#plan
    if (record === undefined) return
    this.#carry(index)
    const isOpen = this.#openAt(index) >= 0
    const written = isOpen ? machine.answer(record, owner, ANSWER) : machine.ready(record, owner, ANSWER)
    if (written !== undefined) {
      this.#write(index, written, { phases: this.#phase(index, isOpen ? 'idle' : 'ready') })
      return
    }
    this.#keep(index, record)
  }

  /** A late answer is written down: as a claim, or as what is about to be sent. */
  #keep(index: number, record: DeliveryRecord): void {
    const { machine, way } = this.#plan
    // Handlers may go on for a while after the last of their parts.
    for (const ended of way === 'messages' ? [true, false] : [true]) {
      const at = way === 'messages' ? { at: END } : {}
      const made = machine.progress(record, this.#state.now, String(index), { parts: PARTS, ended, way, ...at })
      if (made === undefined) this.#to({ phases: this.#phase(index, 'idle') })
      else this.#write(index, made, { phases: this.#phase(index, way === 'messages' ? 'marked' : 'idle') })
    }
  }

  /** The next attempt carries the answer, here or elsewhere; or it turns late because none comes. */
  #ready(index: number, owner: string): void {
    const { record, now } = this.#state
    if (record === undefined) return
    this.#carry(index)
    if (record.state !== 'ready') this.#to({ phases: this.#phase(index, 'idle') })
    if (!this.#isOver()) return
    const late = this.#plan.machine.late(record, now, owner, { ...this.#late(), parts: PARTS, ended: true })
    if (late !== undefined) this.#write(index, late, { phases: this.#phase(index, 'produced') })
  }

  /** Also by a step that was under way when the answer turned late: then it is refused. */
  #carry(index: number): void {
    const { record } = this.#state
    const open = this.#openAt(index)
    const carried = record && open >= 0 && record.state !== 'running' ? this.#plan.machine.carry(record) : undefined
    if (carried !== undefined) this.#to({ record: carried, phases: this.#phase(index, 'idle') })
  }

  #sent(index: number, owner: string): void {
    const { record } = this.#state
    const finished = record && this.#plan.machine.finish(record, owner)
    const phases = this.#phase(index, 'idle')
    if (finished === undefined) this.#to({ phases })
    else this.#write(index, finished, { phases })
  }

  /** No attempt will come any more, as far as time tells: 15 seconds are over. */
  #isOver(): boolean {
    const { attempts } = this.#state
    if (attempts.some(({ state }) => state === 'open')) return false
    return attempts.length > this.#plan.retries || attempts.some(({ state }) => state !== 'cut')
  }

  /** It is sent; or the platform refuses it, and it waits for the user. */
  #marked(index: number, owner: string): void {
    const { record, now, refusals, stalled, excused } = this.#state
    this.#to({ phases: this.#phase(index, 'sent'), seen: this.#given() })
    if (refusals > 0 || record === undefined) return
    const phases = this.#phase(index, 'idle')
    const back = this.#plan.machine.progress(record, now, owner, { parts: PARTS, ended: true, way: 'claim', at: START })
    if (back !== undefined) this.#write(index, back, { phases, refusals: 1 })
    // Another run took it over meanwhile, and counts it as sent.
    else this.#to({ phases, refusals: 1, excused: excused || stalled })
  }

  /** A queue takes the job of a late answer; then its run ends, and a worker begins another. */
  #queue(phase: Phase, index: number): void {
    const { record, now, job } = this.#state
    const { machine, queue } = this.#plan
    if (!queue || record?.state !== 'late') return
    if (phase === 'running' && job === 'none') this.#to({ job: 'waiting' })
    if (phase === 'running' && job === 'waiting') {
      const given = machine.queue(record, String(index))
      if (given !== undefined) this.#write(index, given, { phases: this.#phase(index, 'idle'), job: 'given' })
    }
    if (phase !== 'idle' || (job !== 'waiting' && job !== 'given')) return
    const taken = machine.takeOver(record, now, String(index))
    if (taken !== undefined) this.#begin(index, taken, true)
  }

  /** A message of the user's after the answer is late, or a tap on its link. */
  #user(index: number): void {
    const { record, now, phases } = this.#state
    const { machine } = this.#plan
    if (record?.state !== 'late') return
    const isWorkedOn = machine.isWorkedOn(record, now)
    if (isWorkedOn && !record.queued && !record.ended && phases[Number(record.lease?.owner)] === 'closed')
      this.#violations.add('a process that closed keeps its user waiting')
    if (phases[index] === 'idle' && !isWorkedOn && !record.ended) {
      const taken = machine.takeOver(record, now, String(index))
      if (taken !== undefined) this.#begin(index, taken)
    }
    this.#message(record)
    this.#tap(record)
  }

  /** It is given all that remains. If its response is lost, the platform sends it again. */
  #message(record: Extract<DeliveryRecord, { state: 'late' }>): void {
    const { now, messages, tap } = this.#state
    messages.forEach((state, at) => {
      if (state === 'got') return
      const part = this.#plan.machine.handOut(record, now, `message ${at}`, (late) => (late.parts.length > 0 ? END : undefined))
      if (part === undefined) return
      if (record.way === 'messages' && record.lease !== undefined && record.lease.until > now)
        this.#violations.add('a message of the user takes what a run sends')
      if (state === 'none' && tap !== 'none' && part.from.part === 0) this.#violations.add('what a tap brought is given again')
      this.#to({ record: part.record, messages: messages.with(at, 'got'), seen: this.#given(part.from) })
      if (state === 'none') this.#to({ record: part.record, messages: messages.with(at, 'cut') })
    })
  }

  /** It shows the first part, also one that the user has seen. */
  #tap(record: Extract<DeliveryRecord, { state: 'late' }>): void {
    const { tap, seen } = this.#state
    const isLinked = record.way === 'claim' || seen[0] > 0
    if (tap === 'got' || record.parts.length === 0 || !isLinked) return
    const moved = this.#plan.machine.given(record, SECOND) ?? record
    this.#to({ record: moved, tap: 'got' })
    if (tap === 'none') this.#to({ record: moved, tap: 'cut' })
  }

  /** What is not done within the grace time is given back, and the process is gone. */
  #close(phase: Phase, index: number): void {
    const { record, closes } = this.#state
    if (closes >= this.#plan.closes || (phase !== 'idle' && phase !== 'running')) return
    const gone = { ...this.#without(index, 'closed'), closes: closes + 1 }
    const released = phase === 'running' && record !== undefined ? this.#plan.machine.release(record, String(index)) : undefined
    if (released === undefined) this.#to(gone)
    else this.#write(index, released, gone)
  }

  /** A process that is gone: the platform sees its connection break. */
  #without(index: number, phase: 'dead' | 'closed'): Pick<State, 'phases' | 'attempts' | 'excused'> {
    const { record, excused } = this.#state
    const attempts = this.#state.attempts.map((one) => (one.at === index && one.state === 'open' ? { ...one, state: 'cut' as const } : one))
    const isLast = attempts.length > this.#plan.retries && attempts.every(({ state }) => state === 'cut') && record?.state !== 'late'
    return { phases: this.#phase(index, phase), attempts, excused: excused || isLast }
  }

  #fault(phase: Phase, index: number): void {
    const { record, faults, excused, stalled, now } = this.#state
    if (faults >= this.#plan.faults) return
    const dead = this.#without(index, 'dead')
    this.#to({ ...dead, faults: faults + 1, excused: dead.excused || phase === 'marked' })
    if (phase === 'idle' || record === undefined || !('lease' in record) || record.lease?.owner !== String(index)) return
    this.#to({ now: now + LEASE_MS + 1, faults: faults + 1, stalled: true, excused: excused || stalled })
  }

  /** A crash was counted already; the end of its lease is no fault of its own. */
  #leaseOver(): void {
    const { record, phases, now } = this.#state
    if (record === undefined || !('lease' in record) || record.lease === undefined || record.lease.until <= now) return
    if (phases[Number(record.lease.owner)] === 'dead') this.#to({ now: record.lease.until + 1 })
  }
}

/** States are one that differ only in how much time passed between the same events, or in which process is which. */
function canonical({ now, record, phases, attempts, newest, ...rest }: State): string {
  const lease = record !== undefined && 'lease' in record ? record.lease : undefined
  const processes = phases.map((phase, index) => {
    const own = attempts.map(({ at, state }) => (at === index ? state : '')).join()
    const held = lease?.owner === String(index) ? String(lease.until > now) : ''
    return `${phase} ${own} ${held} ${newest === index}`
  })
  const { messages, tap, seen, job, faults, closes, refusals, stalled, excused } = rest
  const told = [messages, tap, seen, job, faults, closes, refusals, stalled, excused].join()
  return `${recordText(record)}|${lease !== undefined}|${processes.sort().join(';')}|${told}`
}

function recordText(record: DeliveryRecord | undefined): string {
  if (record === undefined) return ''
  const answer = 'answer' in record ? record.answer === 'success' : ''
  if (record.state !== 'late') return `${record.state} ${answer}`
  const { queued, way, parts, ended, at, last } = record
  return `late ${answer} ${queued} ${way} ${parts.length} ${ended} ${at.part} ${last?.by} ${last?.from.part}`
}
