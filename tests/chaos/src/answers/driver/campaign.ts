import { seeded } from '../../driver/random'
import type { Finding, Row } from '../../driver/row'
import { checkAnswers, inDoubt } from '../check/check'
import type { Event } from '../happening'
import type { Plan, Scene, Take } from '../scenes/scene'
import { Stage } from './stage'

const PATIENCE_MS = 60_000

export interface AnswerCampaign {
  readonly scene: Scene
  readonly variant: string
  readonly seed: number
  readonly repetitions: number
}

/** One scene, so many times: each repetition is one account, and its seed repeats it with those beside it. */
export async function answerCampaign({ scene, variant, seed, repetitions }: AnswerCampaign): Promise<Row> {
  const plan = scene.variants[variant]
  if (plan === undefined) throw new Error(`${scene.id} has no variant ${variant}`)
  const began = performance.now()
  const findings: Finding[] = []
  const notes: string[] = []
  let done = 0
  while (done < repetitions) {
    const count = Math.min(plan.beside, repetitions - done)
    const found = await playOn(plan, seed + done, count).catch((error: unknown) => ({ findings: [failed(error, seed + done)], notes: [] }))
    findings.push(...found.findings)
    notes.push(...found.notes)
    done += count
  }
  const seconds = (performance.now() - began) / 1_000
  const store = plan.account.bot.shared ? 'redis' : 'memory'
  return { fault: `${scene.id} ${scene.title}`, store, variant, repetitions: done, findings, seconds, note: noteOf(notes) }
}

async function playOn(
  plan: Plan,
  seed: number,
  count: number,
): Promise<{ readonly findings: readonly Finding[]; readonly notes: readonly string[] }> {
  const stage = await Stage.start(plan)
  try {
    const takes: Take[] = []
    for (let index = 0; index < count; index++) {
      takes.push({ phones: await stage.account(`r${seed + index}`, plan.account), random: seeded(seed + index) })
    }
    await plan.play(stage, takes, seeded(seed))
    await Promise.all(takes.map(({ phones }) => phones.settle(plan.patienceMs ?? PATIENCE_MS)))
    const events = stage.events()
    const findings = takes.flatMap(({ phones }, index) => findingsOf(plan, phones, events, seed + index))
    return { findings, notes: takes.flatMap(({ phones }) => notesOf(phones, events)) }
  } finally {
    await stage.stop()
  }
}

function findingsOf(plan: Plan, phones: Take['phones'], events: readonly Event[], seed: number): readonly Finding[] {
  const found = [...checkAnswers(phones.account, events, plan.allowance), ...(plan.more?.(phones, events) ?? [])]
  if (found.length > 0 && process.env.CHAOS_EVENTS !== undefined) {
    for (const event of events) if (!('account' in event) || event.account === phones.account) console.log(JSON.stringify(event))
  }
  return found.map((violation) => ({ ...violation, seed }))
}

function failed(error: unknown, seed: number): Finding {
  return { invariant: 0, what: `the suite itself failed: ${error instanceof Error ? error.stack : String(error)}`, events: [], seed }
}

/** What is no violation and is worth to be known: what the bots reported, and answers that a death left in doubt. */
function notesOf(phones: Take['phones'], events: readonly Event[]): readonly string[] {
  const reports = events.flatMap((event) => (event.kind === 'report' && event.account === phones.account ? [`report ${event.code}`] : []))
  return [...reports, ...Array<string>(inDoubt(phones.account, events)).fill('answer in doubt after a death')]
}

function noteOf(notes: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const note of notes) counts.set(note, (counts.get(note) ?? 0) + 1)
  return [...counts].map(([note, count]) => `${note} × ${count}`).join(', ')
}
