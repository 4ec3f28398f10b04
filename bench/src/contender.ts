import { answerParent } from './child'
import { type Contender, contenders } from './contenders'
import { type BenchMode, makePushes } from './push'
import { cpuMicros } from './statistics'

/* One contender in a process of its own: `contender.js <name> <mode>`. Whenever asked it answers a round of pushes, and says what one cost. */

const PUSHES_PER_ROUND = 500
const WARM_UP_ROUNDS = 20

const [, , name = '', mode] = process.argv as [string, string, string?, BenchMode?]
const create = contenders[name]
if (create === undefined || mode === undefined) throw new Error(`contender.js <name> <mode>, not ${process.argv.slice(2).join(' ')}`)
const contender = create(mode)

for (let round = 0; round < WARM_UP_ROUNDS; round++) await cost(contender, mode)
answerParent(0, () => cost(contender, mode))

/** Numbered, so that everyone's are alike. Encoded as it would be to be sent: until then a text may be a concatenation that is not done yet. */
async function cost(contender: Contender, mode: BenchMode): Promise<number> {
  const pushes = makePushes(mode, PUSHES_PER_ROUND)
  const start = process.cpuUsage()
  for (const push of pushes) Buffer.from(checked(await contender(push)))
  return cpuMicros(start) / pushes.length
}

/** The shortest echo, one without CDATA, has more than 180 characters. */
function checked(reply: string): string {
  if (reply.startsWith('<xml>') && reply.length > 180) return reply
  throw new Error(`${name} answered with ${JSON.stringify(reply.slice(0, 200))}.`)
}
