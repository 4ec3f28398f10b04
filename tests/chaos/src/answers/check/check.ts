import type { Violation } from '../../check/violation'
import type { Event, Outcome, Run, Saying, Stamp } from '../happening'
import { timesSeen } from './marks'

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
  readonly runs: readonly (Run & Stamp)[]
  readonly outcomes: readonly Outcome[]
  readonly events: readonly Event[]
  /** What each user saw, in the phone's order. */
  readonly seen: ReadonlyMap<string, readonly string[]>
  readonly deaths: ReadonlyMap<string, number>
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
  const seen = new Map<string, string[]>()
  const deaths = new Map<string, number>()
  for (const event of events) {
    if (event.kind === 'seen') seen.set(event.user, [...(seen.get(event.user) ?? []), event.text])
    if (event.kind === 'gone') deaths.set(event.process, event.at)
  }
  return {
    events,
    said: events.filter((event) => event.kind === 'said'),
    runs: events.filter((event): event is Run & Stamp => event.kind === 'run').sort((one, other) => one.at - other.at),
    outcomes: events.filter((event) => event.kind === 'outcome'),
    seen,
    deaths,
  }
}

/** 1 and 2: every answer is seen, and once. */
function answeredOnce(log: AnswerLog, said: Saying, { faults = false, messages = false }: Allowance): readonly Violation[] {
  const texts = log.seen.get(said.user) ?? []
  const isMissed = faults && outcomeOf(log, said)?.outcome === 'fault' && !isDone(log, said)
  return partsOf(said).flatMap((part) => {
    const times = timesSeen(texts, said.question, part)
    if (times > 1) return [violation(2, `the answer to ${said.question}, part ${part}, was seen ${times} times`)]
    return times === 1 || isMissed || (messages && mayBeLost(log, said))
      ? []
      : [violation(1, `the answer to ${said.question}, part ${part}, was not seen`)]
  })
}

/** Whether a run of its handlers has ended in a process that lived on. */
function isDone({ events, runs, deaths }: AnswerLog, { user, question }: Saying): boolean {
  return runs.some(({ who, ...run }) => {
    const isOfPush = run.question === question && run.user === user
    const ended = events.find((event) => event.kind === 'ended' && event.question === question && event.who === who)
    return isOfPush && ended !== undefined && ended.at + SENDING_MS < (deaths.get(who) ?? Number.POSITIVE_INFINITY)
  })
}

/** 3: a run is repeated only after the process of the run before it has gone, or if the store failed: then nobody can know. */
function runsOnce({ runs, deaths, events }: AnswerLog): readonly Violation[] {
  return runs.flatMap((run, index) => {
    const before = runs.slice(0, index).findLast((other) => other.question === run.question && other.user === run.user)
    if (before === undefined) return []
    const death = deaths.get(before.who)
    const isReplaced =
      (death !== undefined && death <= run.at) ||
      events.some((event) => event.kind === 'report' && event.code === 'store-failed' && event.at < run.at)
    return isReplaced ? [] : [violation(3, `${run.question} ran again in ${run.who}, while ${before.who}, which ran it, lived`)]
  })
}

/** 4: an answer goes to the user who asked. */
function ownAnswersOnly({ seen }: AnswerLog, said: Saying): readonly Violation[] {
  const others = [...seen].filter(([user, texts]) => user !== said.user && timesSeen(texts, said.question, 1) > 0)
  return others.map(([user]) => violation(4, `${user} saw the answer to ${said.question} of ${said.user}`))
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
  return outcomes
    .filter(({ answers }) => answers.length > 1)
    .map(({ question, answers }) =>
      violation(6, `the attempts of ${question} got different answers: ${answers.map((one) => one.slice(0, 60)).join(' | ')}`),
    )
}

/** 7: no user sees that the account is out of order. */
function noFaults({ outcomes }: AnswerLog): readonly Violation[] {
  return outcomes
    .filter(({ outcome }) => outcome !== 'reply' && outcome !== 'silent')
    .map(({ question, outcome }) => violation(7, `the push of ${question} ended as ${outcome}`))
}

/**
 * Its process died after the answer was there and before the platform had taken the message. What is written
 * down as given is not sent again, so this answer may be lost.
 */
function mayBeLost({ events, runs, deaths }: AnswerLog, { user, question }: Saying): boolean {
  const isSent = events.some((event) => event.kind === 'sent' && event.user === user && timesSeen([event.text], question, 1) > 0)
  return !isSent && runs.some((run) => run.question === question && run.user === user && endedBeforeDeath(events, run, deaths.get(run.who)))
}

function endedBeforeDeath(events: readonly Event[], run: Run & { readonly who: string }, death: number | undefined): boolean {
  const ended = events.find((event) => event.kind === 'ended' && event.question === run.question && event.who === run.who)
  return death !== undefined && ended !== undefined && ended.at <= death && death - ended.at < SENDING_MS
}

function isWhole({ seen }: AnswerLog, said: Saying): boolean {
  return partsOf(said).every((part) => timesSeen(seen.get(said.user) ?? [], said.question, part) > 0)
}

function outcomeOf({ outcomes }: AnswerLog, { user, question }: Saying): Outcome | undefined {
  return outcomes.find((outcome) => outcome.user === user && outcome.question === question)
}

function partsOf({ parts }: Saying): readonly number[] {
  return Array.from({ length: parts }, (_, index) => index + 1)
}

function violation(invariant: number, what: string): Violation {
  return { invariant, what, events: [] }
}
