import type { Message, Reply, WrittenAnswer } from '@wx/core'
import { message } from '@wx/core/testing'
import { LEASE_MS } from '../src/slow/limits'
import { type Position, START } from '../src/slow/position'
import type { DeliveryRecord, Way } from '../src/slow/record/delivery-record'
import type * as transitions from '../src/slow/record/transitions'

/** The transitions under test; a test may swap one for a broken one to see that it is noticed. */
export type Machine = Pick<
  typeof transitions,
  'begin' | 'renew' | 'answer' | 'ready' | 'late' | 'progress' | 'finish' | 'takeOver' | 'handOut' | 'isWorkedOn'
>

export interface Plan {
  readonly processes: number
  /** How often the platform sends the push again. */
  readonly retries: number
  /** How many crashes and stalls past a lease there may be in one history. */
  readonly faults: number
  readonly way: Way
  readonly machine: Machine
}

export interface Exploration {
  readonly states: number
  /** What the last state broke. */
  readonly violations: readonly string[]
}

/**
 * What a process does with the push. `produced`: the handlers have answered, and nothing was written of it.
 * `marked`: the message is written down as given, and not sent. `sent`: it is, and that is not written down.
 */
type Phase = 'idle' | 'running' | 'produced' | 'marked' | 'sent' | 'dead'

/**
 * One attempt of the platform, at one process. `seen`: the user has the answer. `told`: it comes another way.
 */
interface Attempt {
  readonly at: number
  readonly state: 'open' | 'cut' | 'seen' | 'told'
}

interface State {
  readonly now: number
  readonly record: DeliveryRecord | undefined
  readonly phases: readonly Phase[]
  readonly attempts: readonly Attempt[]
  /**
   * The user's next messages: `cut` if the response with a kept answer was lost, and the platform sends it
   * again.
   */
  readonly messages: readonly ('none' | 'cut' | 'got')[]
  readonly seen: number
  /** The process whose run began last. */
  readonly newest: number | undefined
  readonly faults: number
  readonly refusals: number
  /** A process stood still until its lease was over: two runs may overlap. */
  readonly stalled: boolean
  /** Nobody can know of the answer any more: it may have been sent, or nothing came after the death. */
  readonly excused: boolean
}

const PART: Reply = { MsgType: 'text', Content: 'answer' }
const END: Position = { part: 1, char: 0 }
const ANSWER: WrittenAnswer = { body: 'answer', format: 'xml' }
const PUSH: Message = message('text', { Content: 'question' })

/**
 * Walks every order in which the steps of all processes, the platform, the user and the faults can happen,
 * each state once; up to the first that is wrong.
 */
export function explore(plan: Plan): Exploration {
  const first: State = {
    now: 1_000_000,
    record: undefined,
    phases: Array.from({ length: plan.processes }, () => 'idle'),
    attempts: [],
    messages: ['none', 'none'],
    seen: 0,
    newest: undefined,
    faults: 0,
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
    if (state.seen > 1) violations.add('the user saw the answer twice')
    if (next.length === 0 && state.seen === 0 && !state.excused) violations.add('the answer is lost')
    stack.push(...next)
  }
  return { states: known.size, violations: [...violations] }
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
      if (phase === 'dead') return
      this.#attempt(index)
      this.#work(phase, index)
      this.#message(index)
      this.#fault(phase, index)
    })
    this.#leaseOver()
    return this.#next
  }

  #to(change: Partial<State>): void {
    this.#next.push({ ...this.#state, now: this.#state.now + 1, ...change })
  }

  #phase(index: number, phase: Phase): readonly Phase[] {
    return this.#state.phases.map((other, at) => (at === index ? phase : other))
  }

  #attempts(attempt: number, state: Attempt['state']): readonly Attempt[] {
    return this.#state.attempts.map((other, at) => (at === attempt ? { ...other, state } : other))
  }

  /** Sends the push again when its attempt was cut, and cuts attempts. */
  #platform(): void {
    const { attempts, phases } = this.#state
    if (attempts.every(({ state }) => state === 'cut') && attempts.length <= this.#plan.retries) {
      phases.forEach((phase, at) => {
        if (phase !== 'dead') this.#to({ attempts: [...attempts, { at, state: 'open' }] })
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
    const isLost = record?.state === 'answered' || (record?.state === 'ready' && phases[newest ?? at] === 'dead')
    this.#to({ attempts: this.#attempts(attempt, 'cut'), excused: excused || (isLast && isLost) })
  }

  /** A process with an open attempt: it begins, gives the answer, or decides at the deadline. */
  #attempt(index: number): void {
    const { attempts, record, now } = this.#state
    const open = attempts.findIndex(({ at, state }) => at === index && state === 'open')
    if (open < 0) return
    const beginning = this.#plan.machine.begin(record, now, String(index))
    if (beginning.kind === 'run') this.#begin(index, beginning.record)
    if (beginning.kind === 'answer') this.#respond(open, beginning)
    if (beginning.kind === 'wait') this.#checkWait()
    const late = record && this.#plan.machine.late(record, now, String(index), this.#late())
    if (late !== undefined) this.#to({ record: late })
  }

  #begin(index: number, record: DeliveryRecord): void {
    const { phases, stalled } = this.#state
    if (phases[index] !== 'idle') return
    if (!stalled && this.#isRun()) this.#violations.add('two runs at once')
    this.#to({ record, phases: this.#phase(index, 'running'), newest: index })
  }

  #isRun(): boolean {
    return this.#state.phases.some((phase) => phase === 'running' || phase === 'produced')
  }

  #respond(attempt: number, { answer, record }: Extract<transitions.Beginning, { kind: 'answer' }>): void {
    const isAnswer = answer !== 'success' && answer.body === 'answer'
    const seen = this.#state.seen + (isAnswer ? 1 : 0)
    this.#to({ record: record ?? this.#state.record, attempts: this.#attempts(attempt, isAnswer ? 'seen' : 'told'), seen })
  }

  #checkWait(): void {
    const { record, now } = this.#state
    if (record?.state === 'running' && record.lease.until <= now && !this.#isRun()) this.#violations.add('a death keeps a retry waiting')
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
    const { machine } = this.#plan
    const owner = String(index)
    if (phase === 'running') this.#to({ phases: this.#phase(index, 'produced') })
    if (phase === 'running' && record !== undefined) {
      const renewed = machine.renew(record, now, owner)
      if (renewed !== undefined) this.#to({ record: renewed })
    }
    if (phase === 'produced') this.#produced(index, owner)
    if (phase === 'marked') this.#marked(index, owner)
    if (phase === 'sent') this.#sent(index, owner)
    if (record?.state === 'ready' && this.#isOver() && this.#state.newest === index) {
      const late = machine.late(record, now, owner, { ...this.#late(), parts: [PART], ended: true })
      if (late !== undefined) this.#to({ record: late, phases: this.#phase(index, 'produced') })
    }
  }

  #sent(index: number, owner: string): void {
    const { record } = this.#state
    const finished = record && this.#plan.machine.finish(record, owner)
    this.#to({ record: finished ?? record, phases: this.#phase(index, 'idle') })
  }

  /** No attempt will come any more, as far as time tells: 15 seconds are over. */
  #isOver(): boolean {
    const { attempts } = this.#state
    if (attempts.some(({ state }) => state === 'open')) return false
    return attempts.length > this.#plan.retries || attempts.some(({ state }) => state !== 'cut')
  }

  #produced(index: number, owner: string): void {
    const { record, now, attempts } = this.#state
    const { machine, way } = this.#plan
    if (record === undefined) return
    const isOpen = attempts.some(({ at, state }) => at === index && state === 'open')
    const written = isOpen ? machine.answer(record, owner, ANSWER) : machine.ready(record, owner, ANSWER)
    if (written !== undefined) {
      this.#write(index, written, { phases: this.#phase(index, 'idle') })
      return
    }
    const at = way === 'messages' ? { at: END } : {}
    const isLeft = record.state === 'late' && record.at.part === 0
    const made = isLeft ? machine.progress(record, now, owner, { parts: [PART], ended: true, way, ...at }) : undefined
    if (made === undefined) this.#to({ phases: this.#phase(index, 'idle') })
    else this.#write(index, made, { phases: this.#phase(index, way === 'messages' ? 'marked' : 'idle') })
  }

  /** It is sent; or the platform refuses it, and it waits for the user. */
  #marked(index: number, owner: string): void {
    const { record, now, seen, refusals } = this.#state
    this.#to({ phases: this.#phase(index, 'sent'), seen: seen + 1 })
    if (refusals > 0 || record === undefined) return
    const back = this.#plan.machine.progress(record, now, owner, { parts: [PART], ended: true, way: 'claim', at: START })
    if (back !== undefined) this.#write(index, back, { phases: this.#phase(index, 'idle'), refusals: 1 })
  }

  /**
   * A message of the user's after the answer is late. Its response may be lost: the platform sends it again.
   */
  #message(index: number): void {
    const { record, now, messages, phases, seen } = this.#state
    const { machine } = this.#plan
    if (record?.state !== 'late') return
    if (phases[index] === 'idle' && !machine.isWorkedOn(record, now)) {
      const taken = machine.takeOver(record, now, String(index))
      if (taken !== undefined) this.#begin(index, taken)
    }
    messages.forEach((state, at) => {
      if (state === 'got') return
      const part = machine.handOut(record, now, `message ${at}`, (late) => (late.parts.length > 0 ? END : undefined))
      if (part === undefined) return
      const to = (now: 'cut' | 'got'): readonly ('none' | 'cut' | 'got')[] => messages.map((other, slot) => (slot === at ? now : other))
      this.#to({ record: part.record, messages: to('got'), seen: seen + (part.from.part === 0 ? 1 : 0) })
      if (state === 'none') this.#to({ record: part.record, messages: to('cut') })
    })
  }

  #fault(phase: Phase, index: number): void {
    const { record, faults, attempts, excused, stalled, now } = this.#state
    if (faults >= this.#plan.faults) return
    const cut = attempts.map((attempt) =>
      attempt.at === index && attempt.state === 'open' ? { ...attempt, state: 'cut' as const } : attempt,
    )
    const isLast = cut.length > this.#plan.retries && cut.every(({ state }) => state === 'cut') && record?.state !== 'late'
    this.#to({
      phases: this.#phase(index, 'dead'),
      attempts: cut,
      faults: faults + 1,
      excused: excused || phase === 'marked' || isLast,
    })
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

/** States that differ only in how much time passed between the same events are one. */
function canonical({ now, record, ...rest }: State): string {
  const lease = record !== undefined && 'lease' in record ? record.lease : undefined
  const held = lease === undefined ? 'none' : `${lease.owner}${lease.until > now}`
  const { attempt: _, firstSeenAt: __, ...told } = record ?? { attempt: 0, firstSeenAt: 0 }
  return JSON.stringify([{ ...told, lease: undefined, asked: undefined }, held, rest])
}
