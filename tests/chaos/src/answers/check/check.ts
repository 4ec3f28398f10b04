import type { Violation } from '../../check/violation'
import type { Event, Outcome, Report, Run, Saying, Sending, Stamp } from '../happening'
import { marksIn, timesSeen } from './marks'

/** A message is sent within this after its answer is there. */
const SENDING_MS = 3_000

/** What one scene allows beyond the rules. */
export interface Allowance {
  /** An attempt may find nobody: then the platform gives up, and nothing is owed but what a living process has done. */
  readonly faults?: boolean
  /** Answers go as messages: one whose process died while it was sent may be lost. */
  readonly messages?: boolean
}

/** The log of one account, read once. */
export interface AnswerLog {
  readonly said: readonly (Saying & Stamp)[]
  /** The runs of each push, in their order. */
  readonly runs: ReadonlyMap<string, readonly (Run & Stamp)[]>
  /** When a run of the push had its answer, by process. */
  readonly ended: ReadonlyMap<string, number>
  readonly outcomes: ReadonlyMap<string, Outcome>
  readonly sent: readonly (Sending & Stamp)[]
  readonly storeFailures: readonly (Report & Stamp)[]
  /** What each user saw, in the phone's order. */
  readonly seen: ReadonlyMap<string, readonly string[]>
  /** Who saw an answer to a question. */
  readonly readers: ReadonlyMap<string, ReadonlySet<string>>
  readonly deaths: ReadonlyMap<string, number>
}

interface PushOf {
  readonly user: string
  readonly question: string
}

/** Reads the merged log of one account and says what it breaks; numbers as in README.md. */
export function checkAnswers(account: string, all: readonly Event[], allowance: Allowance = {}): readonly Violation[] {
  const log = readLog(account, all)
  return [
    ...log.said.flatMap((said) => [...answeredOnce(log, said, allowance), ...ownAnswersOnly(log, said), ...inOrder(log, said)]),
    ...runsOnce(log),
    ...equalAnswers(log),
    ...(allowance.faults === true ? [] : noFaults(log)),
  ]
}

/** How many answers are in doubt: their process died between the call that sends them and its answer. */
export function inDoubt(account: string, all: readonly Event[]): number {
  const log = readLog(account, all)
  return log.said.filter((said) => !isWhole(log, said) && mayBeLost(log, said)).length
}

export function readLog(account: string, all: readonly Event[]): AnswerLog {
  const events = all.filter((event) => !('account' in event) || event.account === account)
  const runs = new Map<string, (Run & Stamp)[]>()
  const ended = new Map<string, number>()
  const seen = new Map<string, string[]>()
  const readers = new Map<string, Set<string>>()
  for (const event of events) {
    if (event.kind === 'run') at(runs, pushOf(event), []).push({ ...event, kind: 'run' })
    if (event.kind === 'ended') at(ended, `${pushOf(event)} ${event.who}`, event.at)
    if (event.kind !== 'seen') continue
    at(seen, event.user, []).push(event.text)
    for (const question of marksIn(event.text)) at(readers, question, new Set<string>()).add(event.user)
  }
  for (const one of runs.values()) one.sort((a, b) => a.at - b.at)
  return {
    runs,
    ended,
    seen,
    readers,
    said: events.filter((event) => event.kind === 'said'),
    outcomes: new Map(events.flatMap((event) => (event.kind === 'outcome' ? [[pushOf(event), event]] : []))),
    sent: events.filter((event): event is Sending & Stamp => event.kind === 'sent'),
    storeFailures: events.filter((event): event is Report & Stamp => event.kind === 'report' && event.code === 'store-failed'),
    deaths: new Map(events.flatMap((event) => (event.kind === 'gone' ? [[event.process, event.at]] : []))),
  }
}

/** What a map has for a key, which it gets if it has nothing. */
function at<T>(map: Map<string, T>, key: string, first: T): T {
  const known = map.get(key) ?? first
  map.set(key, known)
  return known
}

function pushOf({ user, question }: PushOf): string {
  return `${user} ${question}`
}

/** 1 and 2: every answer is seen, and once. A push that the platform never sent has none. */
function answeredOnce(log: AnswerLog, said: Saying, { faults = false, messages = false }: Allowance): readonly Violation[] {
  const texts = log.seen.get(said.user) ?? []
  const outcome = log.outcomes.get(pushOf(said))?.outcome
  if (outcome === 'withheld') return []
  const isMissed = faults && outcome === 'fault' && !isDone(log, said)
  return partsOf(said).flatMap((part) => {
    const times = timesSeen(texts, said.question, part)
    if (times > 1) return [violation(2, `the answer to ${said.question}, part ${part}, was seen ${times} times`)]
    return times === 1 || isMissed || (messages && mayBeLost(log, said))
      ? []
      : [violation(1, `the answer to ${said.question}, part ${part}, was not seen`)]
  })
}

/** Whether a run of its handlers has ended in a process that lived on. */
function isDone(log: AnswerLog, said: Saying): boolean {
  return runsOf(log, said).some(({ who }) => {
    const ended = log.ended.get(`${pushOf(said)} ${who}`)
    return ended !== undefined && ended + SENDING_MS < (log.deaths.get(who) ?? Number.POSITIVE_INFINITY)
  })
}

/**
 * 3: a run is repeated only after the process of the run before it has gone; or if the store failed one of the two, after
 * the question and before the second run: then neither can know of the other.
 */
function runsOnce(log: AnswerLog): readonly Violation[] {
  return log.said.flatMap((said) =>
    runsOf(log, said).flatMap((run, index, runs) => {
      const before = runs[index - 1]
      if (before === undefined) return []
      const isReplaced = (log.deaths.get(before.who) ?? Number.POSITIVE_INFINITY) <= run.at
      const isUnknown = log.storeFailures.some(({ who, at }) => (who === before.who || who === run.who) && said.at <= at && at <= run.at)
      return isReplaced || isUnknown
        ? []
        : [violation(3, `${run.question} ran again in ${run.who}, while ${before.who}, which ran it, lived`)]
    }),
  )
}

/** 4: an answer goes to the user who asked. */
function ownAnswersOnly({ readers }: AnswerLog, said: Saying): readonly Violation[] {
  const others = [...(readers.get(said.question) ?? [])].filter((user) => user !== said.user)
  return others.map((user) => violation(4, `${user} saw the answer to ${said.question} of ${said.user}`))
}

/** 5: parts are seen in their order. */
function inOrder({ seen }: AnswerLog, said: Saying): readonly Violation[] {
  const text = (seen.get(said.user) ?? []).join('\n')
  const places = partsOf(said)
    .map((part) => text.indexOf(`〔${said.question}:${part}〕`))
    .filter((place) => place >= 0)
  const isSorted = places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0))
  return isSorted ? [] : [violation(5, `the parts of ${said.question} were seen in another order`)]
}

/** 6: all attempts of a push get the same answer. */
function equalAnswers({ outcomes }: AnswerLog): readonly Violation[] {
  return [...outcomes.values()]
    .filter(({ answers }) => answers.length > 1)
    .map(({ question, answers }) =>
      violation(6, `the attempts of ${question} got different answers: ${answers.map((one) => one.slice(0, 60)).join(' | ')}`),
    )
}

/** 7: no user sees that the account is out of order. */
function noFaults({ outcomes }: AnswerLog): readonly Violation[] {
  return [...outcomes.values()]
    .filter(({ outcome }) => outcome === 'fault')
    .map(({ question, outcome }) => violation(7, `the push of ${question} ended as ${outcome}`))
}

/**
 * Its process died after the answer was there and before the platform had taken the message. What is written
 * down as given is not sent again, so this answer may be lost.
 */
function mayBeLost(log: AnswerLog, said: Saying): boolean {
  const isSent = log.sent.some(({ user, text }) => user === said.user && timesSeen([text], said.question, 1) > 0)
  return !isSent && runsOf(log, said).some(({ who }) => endedBeforeDeath(log.ended.get(`${pushOf(said)} ${who}`), log.deaths.get(who)))
}

function endedBeforeDeath(ended: number | undefined, death: number | undefined): boolean {
  return death !== undefined && ended !== undefined && ended <= death && death - ended < SENDING_MS
}

function runsOf({ runs }: AnswerLog, said: Saying): readonly (Run & Stamp)[] {
  return runs.get(pushOf(said)) ?? []
}

function isWhole({ seen }: AnswerLog, said: Saying): boolean {
  return partsOf(said).every((part) => timesSeen(seen.get(said.user) ?? [], said.question, part) > 0)
}

function partsOf({ parts }: Saying): readonly number[] {
  return Array.from({ length: parts }, (_, index) => index + 1)
}

function violation(invariant: number, what: string): Violation {
  return { invariant, what, events: [] }
}
